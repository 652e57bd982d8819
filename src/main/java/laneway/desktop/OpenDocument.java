// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import laneway.model.About;
import laneway.model.JourneyMap;
import laneway.model.MapId;
import laneway.session.Session;
import laneway.session.SessionListener;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/// The document in the window; another takes its place when a file is opened.
///
/// Those who listen here hear the sessions of all documents, one after the other.
final class OpenDocument {
    private final List<SessionListener> listeners = new ArrayList<>();
    private final List<Consumer<Session>> openers = new ArrayList<>();
    private Session session = Session.ofNew(JourneyMap.empty(About.titled(MapId.random(), "")));
    private BooleanSupplier settling = () -> true;
    private Runnable stopListening = () -> {};

    Session session() {
        return session;
    }

    /// @param ending takes over what is being written, false where that is refused
    void settleWith(BooleanSupplier ending) {
        settling = ending;
    }

    /// Brings what is under way to an end, before something is done to the document as a whole;
    /// false where what was written could not be taken over.
    boolean settle() {
        return settling.getAsBoolean();
    }

    JourneyMap map() {
        return session.map();
    }

    /// The file of the document, once it has one.
    Optional<Path> file() {
        return session.savedPlace().file();
    }

    /// What the document is called: by its file, else by its title.
    String name() {
        return file().map(Path::getFileName)
                .map(Path::toString)
                .map(name -> name.replaceFirst("\\.laneway$", ""))
                .orElse(map().about().title());
    }

    /// Puts another document in the window.
    void open(Session other) {
        stopListening.run();
        session = other;
        openers.forEach(opener -> opener.accept(other));
        var stops = listeners.stream().map(other::listen).toList();
        stopListening = () -> stops.forEach(Runnable::run);
    }

    /// Hears what happens in the document, whichever it is.
    void listen(SessionListener listener) {
        listeners.add(listener);
    }

    /// Hears that another document came.
    void onOpen(Consumer<Session> opener) {
        openers.add(opener);
    }
}
