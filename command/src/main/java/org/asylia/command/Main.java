package org.asylia.command;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.time.LocalDate;
import java.util.List;
import org.asylia.command.terminal.Look;
import org.asylia.command.verb.World;
import org.asylia.law.Doors;
import org.asylia.law.ProtectionLaw;

/// Where the program starts.
public final class Main {

    private Main() {}

    public static void main(String[] args) {
        var environment = System.getenv();
        var console = System.console();
        boolean terminal = console != null && console.isTerminal();
        var world = new World(
                ProtectionLaw::ruleSet,
                () -> Doors.ALL,
                LocalDate::now,
                new FileInputStream(FileDescriptor.in),
                Look.of(terminal, environment, System.getProperty("stdout.encoding", "")),
                System.err::println);
        var shell = new Shell(
                world,
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                Look.of(false, environment, System.getProperty("stderr.encoding", "")));
        System.exit(shell.run(List.of(args)));
    }
}
