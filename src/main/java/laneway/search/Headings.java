// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.PartId;
import laneway.model.Stage;
import laneway.model.Step;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/// Finds the stages, steps and lanes that say what a query means.
final class Headings {
    private final Query query;

    Headings(Query query) {
        this.query = query;
    }

    List<PartId> in(JourneyMap map) {
        if (query.terms().stream().allMatch(Term::excluded)) {
            return List.of();
        }
        var found = new ArrayList<PartId>();
        for (Stage stage : map.stages()) {
            var said =
                    Stream.concat(
                            Stream.of(stage.name(), stage.question(), stage.description()),
                            stage.exitCriteria().stream());
            if (means(Field.STAGE, stage.name(), said)) {
                found.add(stage.id());
            }
            for (Step step : map.stepsOf(stage.id())) {
                var name = step.name();
                if (!name.isEmpty()
                        && means(Field.STEP, name, Stream.of(name, step.description()))) {
                    found.add(step.id());
                }
            }
        }
        for (Lane lane : map.lanes()) {
            if (means(Field.LANE, lane.name(), Stream.of(lane.name()))) {
                found.add(lane.id());
            }
        }
        return found;
    }

    private boolean means(Field own, String name, Stream<String> said) {
        var texts = said.map(Folding::fold).toList();
        return query.terms().stream().allMatch(term -> holds(term, own, name, texts));
    }

    private static boolean holds(Term term, Field own, String name, List<String> texts) {
        return switch (term) {
            case Term.Words(String words, boolean excluded) ->
                    texts.stream().anyMatch(text -> text.contains(words)) != excluded;
            case Term.In(Field field, String words, boolean excluded) ->
                    field == own && Folding.fold(name).contains(words) != excluded;
            case Term.Count _ -> false;
        };
    }
}
