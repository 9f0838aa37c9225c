package org.asylia.engine.columns;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.asylia.engine.fact.Fact;
import org.asylia.engine.fact.FactType;
import org.asylia.engine.fact.ItemList;
import org.asylia.engine.rule.RuleSet;

/// Which bit planes a body of law needs: what each stands for, and in which space it lies. The same law gives the same
/// layout; [#hash] is its fingerprint.
public final class Layout {

    /// Two letters make 676 codes; with "unknown" they fit ten bits.
    private static final int COUNTRY_BITS = 10;

    private final List<Space> spaces = new ArrayList<>();
    private final Map<ItemList, Space> byList = new HashMap<>();
    private final Map<Fact, Column> facts = new LinkedHashMap<>();
    private final Map<Fact, Column.Reason> reasons = new LinkedHashMap<>();
    private final Map<String, Map<Integer, Column.YesNo>> judgments = new LinkedHashMap<>();
    private final Map<ItemList, Column.Mark> complete = new LinkedHashMap<>();
    private final Map<ItemList, Column.Mark> begun = new LinkedHashMap<>();
    private final List<Integer> spaceOf = new ArrayList<>();
    private final StringBuilder description = new StringBuilder();

    /// Worked out when it is asked for.
    private volatile String hash = "";

    private Layout() {}

    /// The layout that was asked for last: each file of a caseload that lies in several asks for the same.
    private static volatile Optional<Known> last = Optional.empty();

    private record Known(RuleSet law, Layout layout) {}

    public static Layout of(RuleSet law) {
        var known = last;
        if (known.isEmpty() || known.get().law != law) {
            known = Optional.of(new Known(law, made(law)));
            last = known;
        }
        return known.get().layout;
    }

    private static Layout made(RuleSet law) {
        var layout = new Layout();
        layout.spaces.add(new Space(Space.CASES, Optional.empty(), -1, 0));
        law.lists().values().forEach(layout::space);
        law.lists().values().forEach(layout::marks);
        law.facts().values().forEach(layout::fact);
        law.judgments().keySet().forEach(id -> layout.judgment(id, law));
        return layout;
    }

    private Space space(ItemList list) {
        var known = byList.get(list);
        if (known != null) {
            return known;
        }
        var around = list.within().map(this::space).orElse(spaces.getFirst());
        var space = new Space(spaces.size(), Optional.of(list), around.index(), around.depth() + 1);
        spaces.add(space);
        byList.put(list, space);
        return space;
    }

    private void marks(ItemList list) {
        int holder = space(list).parent();
        complete.put(list, new Column.Mark(planes(1, holder, "complete " + list)));
        begun.put(list, new Column.Mark(planes(1, holder, "begun " + list)));
    }

    private void fact(Fact fact) {
        int space = fact.list().map(list -> space(list).index()).orElse(Space.CASES);
        var column = column(fact, space);
        if (column.isPresent()) {
            facts.put(fact, column.get());
            reasons.put(fact, new Column.Reason(planes(Column.Reason.BITS, space, "why " + fact)));
        }
    }

    private Optional<Column> column(Fact fact, int space) {
        return switch (fact.type()) {
            case FactType.YesNo _ -> Optional.of(new Column.YesNo(planes(2, space, fact + " yes-no")));
            case FactType.Day _ -> Optional.of(new Column.Day(planes(2 * DayCode.BITS, space, fact + " day")));
            case FactType.Number(_, var least, var most) -> {
                int bits = Math.max(1, Long.SIZE - Long.numberOfLeadingZeros(most - least));
                int first = planes(bits + 1, space, fact + " number " + least + " " + most);
                yield Optional.of(new Column.Number(first, bits, least, most));
            }
            case FactType.Choice choice -> {
                var codes = choice.codes();
                int bits = Integer.SIZE - Integer.numberOfLeadingZeros(codes.size());
                yield Optional.of(new Column.Code(planes(bits, space, fact + " choice " + codes), bits, codes));
            }
            case FactType.Country _ ->
                Optional.of(new Column.Code(planes(COUNTRY_BITS, space, fact + " country"), COUNTRY_BITS, List.of()));
            case FactType.Words _ -> Optional.empty();
        };
    }

    /// A judgment may be recorded for the entry it is asked of, or for any entry around that one.
    private void judgment(String id, RuleSet law) {
        var bySpace = new LinkedHashMap<Integer, Column.YesNo>();
        for (var list : law.judgedOf(id)) {
            int space = list.map(each -> space(each).index()).orElse(Space.CASES);
            for (int at = space; at >= 0; at = spaces.get(at).parent()) {
                int here = at;
                bySpace.computeIfAbsent(here, _ -> new Column.YesNo(planes(2, here, "judgment " + id + " of " + here)));
            }
        }
        judgments.put(id, bySpace);
    }

    private int planes(int count, int space, String what) {
        int first = spaceOf.size();
        for (int i = 0; i < count; i++) {
            spaceOf.add(space);
        }
        description.append(what).append(" in ").append(space).append('\n');
        return first;
    }

    List<Space> spaces() {
        return spaces;
    }

    Space space(int index) {
        return spaces.get(index);
    }

    /// @throws IllegalArgumentException when the law has no such list
    Space spaceOf(ItemList list) {
        var space = byList.get(list);
        if (space == null) {
            throw new IllegalArgumentException("There is no list '" + list + "' in this law.");
        }
        return space;
    }

    boolean knows(ItemList list) {
        return byList.containsKey(list);
    }

    /// Whether rows of the one space lie in rows of the other, or are the same.
    boolean isInside(int space, int other) {
        int at = space;
        while (at > other) {
            at = spaces.get(at).parent();
        }
        return at == other;
    }

    Optional<Column> column(Fact fact) {
        return Optional.ofNullable(facts.get(fact));
    }

    /// The columns of all facts that columns hold.
    Map<Fact, Column> columns() {
        return facts;
    }

    /// The columns of all judgments, each by space.
    Map<String, Map<Integer, Column.YesNo>> judgments() {
        return judgments;
    }

    Column.Reason reason(Fact fact) {
        return java.util.Objects.requireNonNull(reasons.get(fact));
    }

    /// The columns of a judgment, by space.
    Map<Integer, Column.YesNo> judgment(String id) {
        return judgments.getOrDefault(id, Map.of());
    }

    int complete(ItemList list) {
        return java.util.Objects.requireNonNull(complete.get(list)).first();
    }

    /// The plane that says whether a list has any entry.
    int begun(ItemList list) {
        return java.util.Objects.requireNonNull(begun.get(list)).first();
    }

    /// How many planes there are.
    public int planes() {
        return spaceOf.size();
    }

    int spaceOfPlane(int plane) {
        return spaceOf.get(plane);
    }

    /// The fingerprint of the layout: cases packed under one can be read under another only if these are equal.
    public String hash() {
        var known = hash;
        if (known.isEmpty()) {
            known = hashed();
            hash = known;
        }
        return known;
    }

    private String hashed() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            spaces.forEach(space -> digest.update(space.toString().getBytes(StandardCharsets.UTF_8)));
            digest.update(description.toString().getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("SHA-256 is part of every Java platform.", e);
        }
    }
}
