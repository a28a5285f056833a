package comeback.bank.compiled;

import java.util.HashMap;
import java.util.Map;
import java.util.function.BiConsumer;

/// Things that occur often, written once and then named by their place: `[how many | first | second | …]`.
///
/// For one thread.
final class Table<T> {
    private final BiConsumer<T, Sink> form;
    private final Map<T, Integer> places = new HashMap<>();
    private final Sink entries = new Sink();

    /// @param form writes an entry; it may ask other tables for places, but not this one
    Table(BiConsumer<T, Sink> form) {
        this.form = form;
    }

    /// Where `thing` stands; it is entered when it is not there yet.
    int place(T thing) {
        Integer known = places.get(thing);
        if (known != null) {
            return known;
        }
        form.accept(thing, entries);
        int place = places.size();
        places.put(thing, place);
        return place;
    }

    /// To be called when no more is entered.
    void writeTo(Sink to) {
        to.number(places.size());
        to.append(entries);
    }
}
