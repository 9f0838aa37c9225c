package org.asylia.court;

import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.asylia.engine.fact.Case;
import org.asylia.engine.rule.RuleSet;

/// The cases of one circuit in an imported release, each read from the file when it is asked for.
public final class CourtMatters implements AutoCloseable {

    private static final String MAGIC = "asylia-court-matters/1 ";
    private static final String BEGIN = "matters-";
    private static final String END = ".court";
    private static final String UNKNOWN = "unknown";

    private final Path file;
    private final FileChannel channel;
    private final int start;
    private final int size;
    private final String head;
    private final Telling telling;

    private CourtMatters(Path file, RuleSet law) throws IOException {
        this.file = file;
        this.channel = FileChannel.open(file, StandardOpenOption.READ);
        this.head = readHead();
        this.start = head.length() + 1;
        this.telling = new Telling(law);
        long rows = (channel.size() - start) / Matter.WIDTH;
        if (!(head + "\n").endsWith(form()) || start + rows * Matter.WIDTH != channel.size() || rows > 1 << 30) {
            channel.close();
            throw new CourtRefused("'" + file + "' was kept in another form, or is damaged. Import the release again.");
        }
        this.size = (int) rows;
    }

    static String name(String circuit) {
        return BEGIN + (circuit.isEmpty() ? UNKNOWN : circuit) + END;
    }

    static String head(String release) {
        return MAGIC + release + " " + form();
    }

    private static String form() {
        return Arrays.stream(Told.values()).map(Told::name).collect(Collectors.joining(",")) + "\n";
    }

    private String readHead() throws IOException {
        var bytes = ByteBuffer.allocate(4096);
        channel.read(bytes, 0);
        var words = new String(bytes.array(), 0, bytes.position(), StandardCharsets.US_ASCII);
        return words.startsWith(MAGIC) && words.contains("\n") ? words.substring(0, words.indexOf('\n')) : "";
    }

    /// One for each circuit that the release has cases of.
    ///
    /// @throws CourtRefused when the folder holds no imported release
    public static List<CourtMatters> open(Path release, RuleSet law) {
        try (var files = Files.list(release)) {
            var found = new ArrayList<CourtMatters>();
            for (var file : files.sorted().toList()) {
                var name = file.getFileName().toString();
                if (name.startsWith(BEGIN) && name.endsWith(END)) {
                    found.add(new CourtMatters(file, law));
                }
            }
            if (found.isEmpty()) {
                throw new CourtRefused(
                        "'" + release + "' is no imported release. Import one first: ./asylia court import");
            }
            return found;
        } catch (IOException e) {
            throw new CourtRefused("'" + release + "' cannot be read. Name the folder of an imported release.");
        }
    }

    /// Empty when it is not known.
    public String circuit() {
        var name = file.getFileName().toString();
        var circuit = name.substring(BEGIN.length(), name.length() - END.length());
        return circuit.equals(UNKNOWN) ? "" : circuit;
    }

    public int size() {
        return size;
    }

    /// What tells these matters from others.
    public String identity() {
        return head.substring(0, head.lastIndexOf(' ')) + " " + circuit() + " " + size;
    }

    /// The number that the courts gave the case, which is public and says nothing of the person.
    public long number(int place) {
        return matter(place).number();
    }

    /// The case at a place. May be asked for by several threads.
    public Case about(int place) {
        return telling.of(matter(place));
    }

    private Matter matter(int place) {
        try {
            var bytes = ByteBuffer.allocate(Matter.WIDTH);
            long at = start + (long) place * Matter.WIDTH;
            while (bytes.hasRemaining()) {
                int read = channel.read(bytes, at + bytes.position());
                if (read < 0) {
                    throw new EOFException(file + " ends too early");
                }
            }
            return new Matter(bytes.array());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The file a packed form of these matters is kept in, beside them.
    public Path packed() {
        return file.resolveSibling(file.getFileName().toString().replace(END, ".packed"));
    }

    @Override
    public void close() throws IOException {
        channel.close();
    }
}
