package comeback.bench.speech;

import java.util.Optional;
import java.util.random.RandomGenerator;

/// A synthesiser, saying words in one of its voices, chosen by chance as are its pace and pitch. For one thread.
public interface Speaker extends AutoCloseable {
    String synthesiser();

    /// @param words in lower case, parted by spaces
    /// @return nothing where it says a sound that English, as we write it, has not
    /// @throws comeback.problem.Problem when the synthesiser fails
    Optional<Utterance> say(String words, RandomGenerator chance);

    @Override
    void close();
}
