package comeback.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// What must hold whenever the user gave something that cannot be used.
final class Complaints {
    private Complaints() {}

    /// Exit code 2, one sentence with each of `keywords`, nothing on standard output, no trace of Java.
    static void assertOneSentence(Invocation invocation, List<String> keywords) {
        assertThat(invocation.exitCode()).as(invocation.complaint()).isEqualTo(2);
        assertThat(invocation.out()).isEmpty();
        assertSentence(invocation.complaint(), keywords);
        assertThat(invocation.progress()).doesNotContain("Exception");
    }

    static void assertSentence(String complaint, List<String> keywords) {
        assertThat(complaint.lines()).as(complaint).hasSize(1);
        assertThat(complaint.strip()).endsWith(".").hasSizeLessThan(400);
        assertThat(complaint).contains(keywords).doesNotContain("Exception", "\tat ", "java.");
    }

    /// Nothing lies at `folder`, or it is an empty folder, hidden files counted.
    static void assertNothingLeft(Path folder) throws IOException {
        if (Files.exists(folder)) {
            try (Stream<Path> left = Files.walk(folder)) {
                assertThat(left).containsExactly(folder);
            }
        }
    }
}
