// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.dialog;

import java.util.List;
import java.util.Optional;

/// Something the user is asked or told, before it becomes a dialog.
///
/// @param title what it is about, in a few words
/// @param text one or two sentences: what happened, whether the work is safe, what to do now
/// @param details more for those who want it, such as a list of repairs; may be copied
/// @param choices what can be answered, the recommended one first
public record Question(String title, String text, Optional<String> details, List<Choice> choices) {

    /// One answer.
    ///
    /// @param effect runs after the dialog has closed
    public record Choice(String name, Role role, Runnable effect) {}

    /// What an answer means to the keyboard.
    public enum Role {
        /// Enter.
        DEFAULT,
        /// Neither.
        OTHER,
        /// Esc, and closing the dialog.
        CANCEL
    }

    public Question {
        choices = List.copyOf(choices);
    }

    /// Something the user is told.
    public static Question notice(String title, String text, String close) {
        return new Question(
                title, text, Optional.empty(), List.of(new Choice(close, Role.DEFAULT, () -> {})));
    }

    /// The same with details.
    public Question withDetails(String more) {
        return new Question(title, text, Optional.of(more), choices);
    }
}
