// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.About;
import laneway.model.ActionItem;
import laneway.model.Answer;
import laneway.model.Card;
import laneway.model.Fit;
import laneway.model.Goal;
import laneway.model.Image;
import laneway.model.Lane;
import laneway.model.Lifecycle;
import laneway.model.Link;
import laneway.model.Metric;
import laneway.model.Ownership;
import laneway.model.PathSet;
import laneway.model.Persona;
import laneway.model.Property;
import laneway.model.Signal;
import laneway.model.Stage;
import laneway.model.StageRule;
import laneway.model.Stakeholder;
import laneway.model.Step;
import laneway.model.Team;
import laneway.model.Touchpoint;

import org.junit.jupiter.api.Test;

import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

final class LabelTextsTest {
    private final ResourceBundle texts = ResourceBundle.getBundle("laneway.edit", Locale.ROOT);

    @Test
    void everyPropertyHasAnEditWithAText() {
        var properties = new ArrayList<Property<?, ?>>();
        List.of(
                        About.PROPERTIES,
                        Persona.PROPERTIES,
                        Team.PROPERTIES,
                        Stage.PROPERTIES,
                        Step.PROPERTIES,
                        Lane.PROPERTIES,
                        Touchpoint.PROPERTIES,
                        Ownership.PROPERTIES,
                        Card.PROPERTIES,
                        Link.PROPERTIES,
                        Image.PROPERTIES,
                        Goal.PROPERTIES,
                        Metric.PROPERTIES,
                        Signal.PROPERTIES,
                        Fit.PROPERTIES,
                        Stakeholder.PROPERTIES,
                        PathSet.PROPERTIES,
                        Lifecycle.PROPERTIES,
                        ActionItem.PROPERTIES,
                        StageRule.PROPERTIES,
                        Answer.PROPERTIES)
                .forEach(properties::addAll);
        assertThat(properties).hasSizeGreaterThan(50);
        assertThat(properties)
                .allSatisfy(property ->
                        assertThat(texts.getString("edit.change." + property)).isNotBlank());
    }

    @Test
    void everyRefusalHasASentence() {
        for (Result.Reason reason : Result.Reason.values()) {
            assertThat(texts.getString("refused." + reason)).endsWith(".");
        }
    }

    @Test
    void numbersAndNamesReadWell() {
        assertThat(text("moveCards", 1, "Pay")).isEqualTo("move card “Pay”");
        assertThat(text("moveCards", 3, "")).isEqualTo("move 3 cards");
        assertThat(text("deleteStage", 0, "Pay")).isEqualTo("delete stage “Pay”");
        assertThat(text("deleteStage", 1, "Pay")).isEqualTo("delete stage “Pay” with its card");
        assertThat(text("deleteStage", 1_200, "Pay"))
                .isEqualTo("delete stage “Pay” with 1,200 cards");
        assertThat(text("change.Card.spanTo", 2, "")).isEqualTo("change how far 2 cards reach");
    }

    private String text(String key, int count, String name) {
        return new MessageFormat(texts.getString("edit." + key), Locale.ENGLISH)
                .format(new Object[] {count, name, name.isEmpty() ? 0 : 1});
    }
}
