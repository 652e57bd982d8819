// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.words;

import static org.assertj.core.api.Assertions.assertThat;

import javafx.scene.AccessibleAttribute;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.control.TextField;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

import java.util.concurrent.TimeoutException;

class NamesTest {
    @BeforeAll
    static void start() throws TimeoutException {
        FxToolkit.registerPrimaryStage();
    }

    @Test
    void whatIsWrittenInAFieldIsHeardBesideItsName() {
        var field = new TextField("Journey of an administrator");
        Names.give(field, "Title");
        assertThat(field.queryAccessibleAttribute(AccessibleAttribute.TEXT))
                .isEqualTo("Journey of an administrator");
        assertThat(Names.of(field)).contains("Title");
    }

    @Test
    void anotherNameTakesThePlaceOfTheFirst() {
        var area = new TextArea();
        Names.give(area, "Text of the card");
        Names.give(area, "Name");
        assertThat(Names.of(area)).contains("Name");
    }

    @Test
    void aFieldBesideItsLabelHasItsNameFromThere() {
        var field = new TextField();
        new Label("Purpose").setLabelFor(field);
        assertThat(Names.of(field)).contains("Purpose");
    }

    @Test
    void aButtonIsCalledAsItIsNamed() {
        var button = new Button();
        assertThat(Names.of(button)).isEmpty();
        Names.give(button, "Close");
        assertThat(button.queryAccessibleAttribute(AccessibleAttribute.TEXT)).isEqualTo("Close");
    }
}
