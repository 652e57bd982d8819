// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.CardKind;
import laneway.model.Certainty;
import laneway.model.Evidence;
import laneway.model.MapBuilder;
import laneway.model.Moment;
import laneway.model.Place;
import laneway.model.Ranks;

import org.jspecify.annotations.Nullable;

import java.util.List;
import java.util.Set;

/// What administrators need and where it hurts.
final class AdministratorPains {
    private AdministratorPains() {}

    static void addTo(MapBuilder map) {
        add(
                map,
                "Discovery",
                CardKind.PAIN,
                "Cannot tell which of the two products is meant for a small team",
                -1,
                Set.of(Moment.FRICTION),
                7,
                Certainty.VALIDATED,
                List.of("naming", "comparison"));
        add(
                map,
                "Discovery",
                CardKind.PAIN,
                "Comparison sites and our own pages disagree",
                -2,
                Set.of(Moment.GAP, Moment.BROKEN_PROMISE),
                3,
                null,
                List.of());
        add(
                map,
                "Trial",
                CardKind.NEED,
                "A quick way to try the service",
                1,
                Set.of(Moment.AHA),
                12,
                Certainty.VALIDATED,
                List.of());
        add(
                map,
                "Trial",
                CardKind.PAIN,
                "Only 2 % of shop trials convert; many are pushed to the sales team",
                null,
                Set.of(Moment.MAKE_OR_BREAK),
                0,
                Certainty.ASSUMPTION,
                List.of("conversion"));
        add(
                map,
                "First meeting",
                CardKind.NEED,
                "The first call works",
                2,
                Set.of(Moment.FIRST_VALUE, Moment.NEXT_VALUE, Moment.RECURRING_VALUE),
                2,
                null,
                List.of());
        add(
                map,
                "Conversion to paid licences",
                CardKind.PAIN,
                "Changing over to the sales team loses phone numbers, settings and account data",
                -2,
                Set.of(Moment.BROKEN_PROMISE),
                21,
                Certainty.VALIDATED,
                List.of("change-over"));
        add(
                map,
                "Provisioning",
                CardKind.PAIN,
                "Shipping devices and moving numbers takes weeks",
                -1,
                Set.of(Moment.SLOW_STEP),
                0,
                null,
                List.of());
        add(
                map,
                "Provisioning",
                CardKind.QUOTE,
                "“I never know which of the portals has my invoice.”",
                0,
                Set.of(Moment.REDUNDANT_STEP),
                1,
                null,
                List.of());
        add(
                map,
                "Upgrade, downgrade, cancel",
                CardKind.PAIN,
                "Hard to reach the sales rep",
                -1,
                Set.of(),
                4,
                null,
                List.of());
        add(
                map,
                "Upgrade, downgrade, cancel",
                CardKind.OPPORTUNITY,
                "One place for bills and licences",
                null,
                Set.of(),
                9,
                null,
                List.of("portal", "billing"));
        add(
                map,
                "Upgrade, downgrade, cancel",
                CardKind.PAIN,
                "Words in the admin centre are unclear: inactive or suspended?",
                null,
                Set.of(),
                0,
                null,
                List.of());
    }

    private static void add(
            MapBuilder map,
            String step,
            CardKind kind,
            String text,
            @Nullable Integer sentiment,
            Set<Moment> moments,
            int votes,
            @Nullable Certainty certainty,
            List<String> tags) {
        var cell = map.cell(step, "Needs and pains");
        var place = Place.in(cell, Ranks.initial(map.build().cardsIn(cell).size() + 1).getLast());
        var id = new CardId("card-" + (map.build().cards().size() + 1));
        map.with(
                new Card(
                        id,
                        place,
                        kind,
                        text,
                        "",
                        tags,
                        null,
                        null,
                        null,
                        null,
                        sentiment,
                        moments,
                        new Evidence(certainty, List.of()),
                        votes,
                        null));
    }
}
