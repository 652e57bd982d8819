// SPDX-License-Identifier: Apache-2.0
package laneway.accounts.answer;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.accounts.MadeUp;
import laneway.accounts.MadeUpMap;
import laneway.accounts.ProblemException;
import laneway.accounts.Stop;
import laneway.accounts.source.Source;
import laneway.model.Answer;
import laneway.model.Association;
import laneway.model.Contrast;
import laneway.model.Quantity;
import laneway.model.Stage;
import laneway.model.StageCount;
import laneway.model.StageId;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/// What is hidden in made-up accounts is found, and nothing else.
class FoundEffectsTest {
    private static final String ONBOARDING = "Days in Onboarding";

    private static final int SIZE = 5_000;
    private static final int SEEDS = 5;

    @TempDir Path work;

    @Test
    void whatIsHiddenIsFoundAndNothingElse() throws ProblemException {
        var table = new ArrayList<String>();
        for (int seed = 1; seed <= SEEDS; seed++) {
            var answer = answer(new MadeUp(seed, SIZE));
            assertThat(findsSlowOnboarding(answer)).as("slow onboarding, seed " + seed).isTrue();
            assertThat(findsDecember(answer)).as("December, seed " + seed).isTrue();
            assertThat(findsSeats(answer)).as("seats, seed " + seed).isTrue();
            assertThat(worstDrop(answer)).as("drop, seed " + seed).isEqualTo("Adoption");
            assertThat(strangers(answer)).as("false finds, seed " + seed).isEmpty();
            table.add("seed " + seed + ": 4 of 4 effects, 0 false finds");
        }
        System.out.println(String.join("\n", table));
    }

    /// At the least number of accounts that is told of, chance has its best chance.
    @Test
    void amongFewAccountsHardlyAnyFindIsFalse() throws ProblemException {
        int falseFinds = 0;
        for (int seed = 1; seed <= 20; seed++) {
            falseFinds += strangers(answer(new MadeUp(100 + seed, 200))).size();
        }
        System.out.println(falseFinds + " false finds in 20 askings of 200 accounts");
        assertThat(falseFinds).isLessThanOrEqualTo(4);
    }

    @Test
    void ofFewerThanThirtyAccountsNothingIsSaid() throws ProblemException {
        var answer = answer(new MadeUp(1, 29));
        assertThat(answer.associations()).isEmpty();
        assertThat(answer.contrasts()).isEmpty();
    }

    private Answer answer(MadeUp madeUp) throws ProblemException {
        var data =
                MadeUp.data(
                        new Source.Given("accounts", madeUp.accounts()),
                        new Source.Given("events", madeUp.events()));
        return new Inquiry(data, MadeUp.TODAY, work, new Stop())
                .ask(MadeUpMap.bare())
                .orThrow()
                .answer();
    }

    /// The effect is there in one segment only, and is told of that segment.
    private static boolean findsSlowOnboarding(Answer answer) {
        return answer.associations().stream()
                .anyMatch(it ->
                        connects(it, "Renewed", ONBOARDING)
                                && it.segment().equals("Mid")
                                && it.strength() < -0.2);
    }

    private static boolean findsDecember(Answer answer) {
        return answer.associations().stream()
                .anyMatch(it ->
                        connects(it, "December start", ONBOARDING)
                                && it.segment().isEmpty()
                                && it.strength() > 0.1);
    }

    private static boolean findsSeats(Answer answer) {
        return answer.contrasts().stream()
                .anyMatch(it ->
                        it.quantity().equals(field("Seats"))
                                && it.segment().equals("Large")
                                && it.low() > 15);
    }

    private static String worstDrop(Answer answer) {
        StageCount worst = null;
        for (var count : answer.stages()) {
            if (count.segment().isEmpty()
                    && count.stage() != null
                    && (worst == null || share(count) > share(worst))) {
                worst = count;
            }
        }
        var stage = Objects.requireNonNull(Objects.requireNonNull(worst).stage());
        return MadeUp.STAGES.get(
                MadeUpMap.bare().stages().stream().map(it -> it.id()).toList().indexOf(stage));
    }

    private static double share(StageCount count) {
        return count.entered() == 0 ? 0 : (double) count.lost() / count.entered();
    }

    /// Finds that nobody has hidden. That a segment renews less often, and that in it those who
    /// started in December do, follows from what was hidden.
    private static List<String> strangers(Answer answer) {
        var strangers = new ArrayList<String>();
        for (Association it : answer.associations()) {
            if (!connects(it, "Renewed", ONBOARDING)
                    && !connects(it, "December start", ONBOARDING)
                    && !(connects(it, "December start", "Renewed") && it.segment().equals("Mid"))) {
                strangers.add(it.toString());
            }
        }
        for (Contrast it : answer.contrasts()) {
            if (!it.quantity().equals(field("Seats")) && !it.quantity().equals(field("Renewed"))) {
                strangers.add(it.toString());
            }
        }
        return strangers;
    }

    private static boolean connects(Association it, String one, String other) {
        return List.of(it.left(), it.right()).containsAll(List.of(quantity(one), quantity(other)));
    }

    private static Quantity field(String name) {
        return new Quantity.Field(name);
    }

    private static Quantity quantity(String name) {
        return name.equals(ONBOARDING) ? new Quantity.DaysIn(onboarding()) : field(name);
    }

    private static StageId onboarding() {
        return MadeUpMap.bare().stages().stream()
                .filter(stage -> stage.name().equals("Onboarding"))
                .map(Stage::id)
                .findFirst()
                .orElseThrow();
    }
}
