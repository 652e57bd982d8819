// SPDX-License-Identifier: Apache-2.0
package laneway.desktop;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.desktop.dialog.Question;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;

class ErrorGuardTest {
    private final List<Question> asked = new ArrayList<>();
    private final List<String> saved = new ArrayList<>();
    private final ErrorGuard guard = new ErrorGuard(asked::add, () -> saved.add("copy"));

    @Test
    void anErrorIsToldWithItsDetails() {
        guard.tell(new IllegalStateException("lost the thread"));
        assertThat(asked).hasSize(1);
        assertThat(asked.getFirst().text()).contains("Your map is still open");
        assertThat(asked.getFirst().details().orElseThrow())
                .contains("lost the thread", "ErrorGuardTest");
    }

    @Test
    void aCopyCanBeSavedAtOnce() {
        guard.tell(new IllegalStateException("first"));
        assertThat(asked.getFirst().choices().getFirst().name()).isEqualTo("Save a copy…");
        asked.getFirst().choices().getFirst().effect().run();
        assertThat(saved).containsExactly("copy");
    }

    @Test
    void oneDialogIsEnoughUntilItIsClosed() {
        guard.tell(new IllegalStateException("first"));
        guard.tell(new IllegalStateException("second"));
        assertThat(asked).hasSize(1);
        asked.getFirst().choices().getLast().effect().run();
        guard.tell(new IllegalStateException("third"));
        assertThat(asked).hasSize(2);
    }
}
