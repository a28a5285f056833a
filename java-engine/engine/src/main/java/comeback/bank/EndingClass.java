package comeback.bank;

import java.util.List;

/// Endings that behave alike in a sentence: each fits the `diagnostic` sentence's blank.
public record EndingClass(String id, String diagnostic, List<Ending> endings) {
    public EndingClass {
        endings = List.copyOf(endings);
    }
}
