// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.present;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.input.KeyCode;

import laneway.desktop.present.Talk.Blank;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class TalkTest {
    private static Talk at(int slide) {
        return Talk.begin(5, slide);
    }

    @ParameterizedTest
    @EnumSource(names = {"RIGHT", "SPACE", "PAGE_DOWN", "DOWN", "N"})
    void goesOn(KeyCode key) {
        assertThat(at(1).after(Cue.of(key).orElseThrow()).at()).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource(names = {"LEFT", "BACK_SPACE", "PAGE_UP", "UP", "P"})
    void goesBack(KeyCode key) {
        assertThat(at(1).after(Cue.of(key).orElseThrow()).at()).isZero();
    }

    @Test
    void staysAtBothEnds() {
        assertThat(at(0).after(Cue.BACK).at()).isZero();
        assertThat(at(4).after(Cue.NEXT).at()).isEqualTo(4);
        assertThat(at(2).after(Cue.FIRST).at()).isZero();
        assertThat(at(2).after(Cue.LAST).at()).isEqualTo(4);
    }

    @Test
    void enterGoesOnOrToTheNumberThatWasTyped() {
        assertThat(at(1).after(Cue.GO).at()).isEqualTo(2);
        assertThat(at(1).typing('4').after(Cue.GO)).isEqualTo(at(3));
        assertThat(at(1).typing('9').typing('9').after(Cue.GO).at()).isEqualTo(4);
        assertThat(at(1).typing('0').after(Cue.GO).at()).isZero();
    }

    @Test
    void fiveDigitsAreNoNumberTooLarge() {
        var talk = at(1);
        for (char digit : "123456789012".toCharArray()) {
            talk = talk.typing(digit);
        }
        assertThat(talk.after(Cue.GO).at()).isEqualTo(4);
    }

    @Test
    void aBlankScreenComesBackBeforeItGoesOn() {
        var blank = at(1).after(Cue.of(KeyCode.PERIOD).orElseThrow());
        assertThat(blank.blank()).isEqualTo(Blank.BLACK);
        assertThat(blank.after(Cue.NEXT)).isEqualTo(at(1));
        assertThat(blank.after(Cue.BLACK)).isEqualTo(at(1));
        assertThat(blank.after(Cue.WHITE).blank()).isEqualTo(Blank.WHITE);
    }

    @Test
    void otherKeysMeanNothing() {
        assertThat(Cue.of(KeyCode.F5)).isEmpty();
        assertThat(Cue.of(KeyCode.A)).isEmpty();
    }
}
