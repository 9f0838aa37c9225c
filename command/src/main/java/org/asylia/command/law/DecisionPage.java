package org.asylia.command.law;

import java.time.LocalDate;
import java.util.TreeSet;
import org.asylia.command.terminal.Cell;
import org.asylia.command.terminal.Look;
import org.asylia.command.terminal.Page;
import org.asylia.command.terminal.Tone;
import org.asylia.engine.rule.Frame;
import org.asylia.engine.rule.Rule;
import org.asylia.engine.rule.RuleSet;
import org.asylia.law.citator.Circuits;
import org.asylia.law.citator.Citator;
import org.asylia.law.citator.Decision;
import org.asylia.law.citator.Standing;

/// One decision of the citator: what it held, whether it is good law, how it came to that, and what it is about.
public final class DecisionPage {

    private static final int NAMES = 9;
    private static final int DAYS = 23;

    private final RuleSet law;
    private final Decision decision;
    private final Frame frame;
    private final Standing standing;
    private final Page page;

    private DecisionPage(RuleSet law, Citator citator, Decision decision, Frame frame, Look look) {
        this.law = law;
        this.decision = decision;
        this.frame = frame;
        this.standing = citator.standing(decision, frame);
        this.page = new Page(look);
    }

    /// @param frame the day and, if known, the circuit for which its standing is told
    public static String text(RuleSet law, Citator citator, Decision decision, Frame frame, Look look) {
        return new DecisionPage(law, citator, decision, frame, look).text();
    }

    private String text() {
        page.row(0, Cell.rest(decision.name()).in(Tone.STRONG));
        if (decision.verified().isLead()) {
            page.row(0, Cell.rest(decision.verified().words()).in(Tone.OPEN));
        }
        page.blank();
        named("Cite", decision.cite().isEmpty() ? "reported; the page is not known" : decision.cite());
        named("Decided", decision.when().words() + ", by " + decision.forum().words());
        named("Outcome", decision.outcome().words());
        named(
                "Pattern",
                decision.patterns().isEmpty() ? "not recalled" : String.join(", ", new TreeSet<>(decision.patterns())));
        named("Checked", decision.verified().words());
        named("Key", decision.key());
        page.heading("Holding, in our own words");
        page.line(2, decision.holding());
        page.heading("Is it good law " + day(frame.asOf()) + ", " + circuit() + "?");
        page.row(
                2, Cell.rest(Authorities.capital(standing.kind().words()) + ".").in(Authorities.tone(standing)));
        page.line(2, standing.because());
        page.heading("What became of it");
        standing.steps().forEach(this::step);
        page.heading("Provisions");
        decision.provisions().forEach(this::provision);
        return page.blank().line(Said.knownTo(law.knownTo())).toString();
    }

    private void named(String name, String words) {
        page.row(0, Cell.of(NAMES, name), Cell.rest(words));
    }

    private static String day(LocalDate day) {
        return "on " + day;
    }

    private String circuit() {
        return frame.circuit()
                .map(circuit -> "in the " + Circuits.words(circuit))
                .orElse("the circuit not being known");
    }

    private void step(Standing.Step step) {
        var later = switch (step.come()) {
            case YES -> "";
            case NO -> " (later than the day asked for)";
            case LEANING_NO, UNKNOWN, LEANING_YES -> " (whether before the day asked for is not known)";
        };
        page.row(2, Cell.of(DAYS, step.when().words()), Cell.rest(Authorities.capital(step.words()) + later));
    }

    private void provision(String id) {
        page.item(
                2,
                "-",
                id + law.find(id).map(Rule::title).map(title -> ": " + title).orElse(" (not encoded)"));
    }
}
