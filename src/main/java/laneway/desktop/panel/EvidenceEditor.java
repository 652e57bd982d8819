// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.panel;

import javafx.scene.Node;
import javafx.scene.layout.VBox;

import laneway.desktop.words.Words;
import laneway.model.Certainty;
import laneway.model.Evidence;
import laneway.model.Source;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.function.Consumer;

/// How sure a card is, and what it rests on.
final class EvidenceEditor implements Editor<Evidence> {
    private final PickEditor<Certainty> certainty;
    private final RowsEditor<Source> sources;
    private final Consumer<Evidence> changed;
    private final VBox box;
    private Evidence value = Evidence.NONE;

    EvidenceEditor(Consumer<Evidence> changed) {
        this.changed = changed;
        certainty = certainty(this::changeCertainty);
        sources =
                new RowsEditor<>(
                        Words.say("field.source.add"), TextRow.OfSource::new, this::changeSources);
        box = new VBox(8, certainty.node(), sources.node());
    }

    /// How sure a card is, without what it rests on.
    static PickEditor<Certainty> certainty(Consumer<@Nullable Certainty> changed) {
        var pick = new PickEditor<Certainty>("certainty", true, changed);
        for (Certainty each : Certainty.values()) {
            pick.with(each, Words.of("certainty", each));
        }
        return pick;
    }

    private void changeCertainty(@Nullable Certainty wanted) {
        changed.accept(new Evidence(wanted, value.sources()));
    }

    private void changeSources(List<Source> wanted) {
        changed.accept(new Evidence(value.certainty(), wanted));
    }

    @Override
    public Node node() {
        return box;
    }

    @Override
    public void show(Reading<Evidence> reading) {
        value = reading.value() == null ? Evidence.NONE : reading.value();
        certainty.show(new Reading<>(value.certainty(), reading.mixed()));
        sources.show(new Reading<>(value.sources(), reading.mixed()));
    }
}
