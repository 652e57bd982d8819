// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import laneway.model.ActionItem;
import laneway.model.Answer;
import laneway.model.Fit;
import laneway.model.Goal;
import laneway.model.JourneyMap;
import laneway.model.Knowledge;
import laneway.model.Lifecycle;
import laneway.model.Metric;
import laneway.model.Path;
import laneway.model.PathSet;
import laneway.model.Signal;
import laneway.model.StageRule;
import laneway.model.Stakeholder;
import laneway.model.Stop;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Finds what a map knows beside its board where it says what a query means.
final class KnowledgeTexts {
    private final Query query;
    private final List<String> words;

    KnowledgeTexts(Query query) {
        this.query = query;
        this.words =
                query.terms().stream()
                        .filter(term -> !term.excluded())
                        .filter(Term.Words.class::isInstance)
                        .map(term -> ((Term.Words) term).text())
                        .toList();
    }

    /// Kind after kind, in the order of the pages that show them; what will be done comes last.
    List<Found.Known> in(JourneyMap map) {
        if (words.isEmpty()) {
            return List.of();
        }
        return Stream.of(
                        map.metrics(),
                        map.signals(),
                        map.stakeholders(),
                        map.pathSets(),
                        map.lifecycles(),
                        map.goals(),
                        map.actionItems())
                .flatMap(List::stream)
                .flatMap(known -> match(known).stream())
                .toList();
    }

    private Optional<Found.Known> match(Knowledge known) {
        var texts = texts(known).toList();
        var folded = texts.stream().map(Folding::fold).toList();
        if (!query.terms().stream().allMatch(term -> holds(term, folded))) {
            return Optional.empty();
        }
        return texts.stream()
                .map(text -> new Found.Known(known.id(), text, Places.spans(text, words)))
                .filter(said -> !said.spans().isEmpty())
                .findFirst();
    }

    private static boolean holds(Term term, List<String> texts) {
        return switch (term) {
            case Term.Words(String words, boolean excluded) ->
                    texts.stream().anyMatch(text -> text.contains(words)) != excluded;
            case Term.In _, Term.Count _ -> term.excluded();
        };
    }

    /// What it is called leads.
    private static Stream<String> texts(Knowledge known) {
        return switch (known) {
            case Metric metric -> Stream.of(metric.name());
            case Signal signal -> Stream.of(signal.name(), signal.nextStep(), signal.source());
            case Stakeholder stakeholder -> Stream.of(stakeholder.name(), stakeholder.note());
            case PathSet paths ->
                    Stream.concat(
                            Stream.of(paths.name(), paths.description()),
                            Stream.of(paths.onTrack(), paths.caution(), paths.warning())
                                    .flatMap(KnowledgeTexts::texts));
            case Lifecycle lifecycle ->
                    Stream.concat(
                            Stream.of(lifecycle.name(), lifecycle.description()),
                            lifecycle.states().stream());
            case Goal goal -> Stream.of(goal.text());
            case ActionItem item -> Stream.of(item.text(), item.owner(), item.note());
            case StageRule rule -> Stream.of(rule.note());
            case Answer answer -> Stream.of(answer.source());
            case Fit _ -> Stream.of();
        };
    }

    private static Stream<String> texts(Path path) {
        return Stream.concat(
                Stream.of(path.sign(), path.reasons(), path.wayBack(), path.action()),
                path.stops().stream().map(Stop::text));
    }
}
