// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static laneway.file.MapFormatTest.opened;
import static laneway.file.MapFormatTest.written;

import static org.assertj.core.api.Assertions.assertThat;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import laneway.model.Actual;
import laneway.model.Ballot;
import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Cell;
import laneway.model.ImageId;
import laneway.model.JourneyMap;
import laneway.model.Lane;
import laneway.model.LaneId;
import laneway.model.MapId;
import laneway.model.PersonaId;
import laneway.model.Stage;
import laneway.model.StageId;
import laneway.model.StepId;
import laneway.model.Stop;
import laneway.model.Team;
import laneway.model.TeamId;
import laneway.model.Touchpoint;
import laneway.model.TouchpointId;
import laneway.model.Validity;

import org.junit.jupiter.api.Test;

class RepairsTest {
    private static final String HEAD =
            "{\"format\": \"laneway\", \"version\": 1, \"map\": {\"id\": \"m\"}, ";
    private static final String GRID =
            HEAD
                    + "\"stages\": [{\"id\": \"s1\"}, {\"id\": \"s2\"}], "
                    + "\"lanes\": [{\"id\": \"l\"}], ";

    private static Opening.OpenedWithRepairs repaired(String json) {
        return repaired(json.getBytes(UTF_8));
    }

    private static Opening.OpenedWithRepairs repaired(byte[] bytes) {
        var opening = MapFormat.read(bytes);
        assertThat(opening).isInstanceOf(Opening.OpenedWithRepairs.class);
        var repaired = (Opening.OpenedWithRepairs) opening;
        assertThat(Validity.problemsOf(repaired.map())).isEmpty();
        assertThat(repaired.sentence().text()).isNotEmpty();
        assertThat(repaired.repairs())
                .isNotEmpty()
                .allSatisfy(repair -> assertThat(repair.sentence().text()).endsWith("."));
        return repaired;
    }

    private static String card(String more) {
        return GRID
                + "\"cards\": [{\"id\": \"c\", \"step\": \"s2\", \"lane\": \"l\""
                + more
                + "}]}";
    }

    private static Card cardOf(JourneyMap map) {
        return map.card(new CardId("c")).orElseThrow();
    }

    @Test
    void givesTheSecondOfTwoPartsWithOneIdentityAnother() {
        var opening =
                repaired(
                        GRID
                                + "\"cards\": [{\"id\": \"c\", \"step\": \"s1\", \"lane\": \"l\","
                                + " \"text\": \"one\"},{\"id\": \"c\", \"step\": \"s1\", \"lane\":"
                                + " \"l\", \"text\": \"two\"}]}");
        assertThat(opening.repairs()).containsExactly(new Repair.DuplicateId("c", "c-2"));
        assertThat(opening.map().cardsInOrder().map(Card::text)).containsExactly("one", "two");
    }

    @Test
    void parksACardOfAnUnknownLaneInItsOwnStep() {
        var opening =
                repaired(
                        GRID
                                + "\"cards\": [{\"id\": \"c\", \"step\": \"s2\", \"lane\":"
                                + " \"gone\", \"text\": \"keep me\", \"votes\": 3}]}");
        var card = cardOf(opening.map());
        assertThat(opening.repairs())
                .containsExactly(new Repair.Parked(new CardId("c"), "keep me"));
        assertThat(opening.map().lane(card.place().lane()).orElseThrow().name())
                .isEqualTo("Parked");
        assertThat(card.place().step()).isEqualTo(new StepId("s2"));
        assertThat(card.votes()).isEqualTo(3);
        assertThat(written(opening.map())).contains("\"repaired\": {\"lane\": \"gone\"}");
        assertThat(opened(written(opening.map()))).isEqualTo(opening.map());
    }

    @Test
    void parksCardsOfUnknownStepsInTheFirstStepInTheirOrder() {
        var opening =
                repaired(
                        GRID
                                + "\"cards\": ["
                                + "{\"step\": \"gone\", \"lane\": \"l\", \"text\": \"one\"},"
                                + "{\"step\": \"gone\", \"lane\": \"l\", \"text\": \"two\"},"
                                + "{\"text\": \"nowhere\"}]}");
        var parked = opening.map().parkedLanes().getFirst().id();
        assertThat(
                        opening.map().cardsIn(new Cell(new StepId("s1"), parked)).stream()
                                .map(Card::text))
                .containsExactlyInAnyOrder("one", "two", "nowhere")
                .containsSubsequence("one", "two");
        assertThat(opening.repairs()).hasSize(3);
    }

    @Test
    void makesAStageForCardsWhereThereIsNone() {
        var map = repaired(HEAD + "\"cards\": [{\"text\": \"alone\"}]}").map();
        assertThat(map.stages().stream().map(Stage::name)).containsExactly("Parked");
        assertThat(map.lanes()).isEmpty();
        assertThat(map.parkedLanes().stream().map(Lane::name)).containsExactly("Parked");
        assertThat(map.cardsInOrder().map(Card::text)).containsExactly("alone");
    }

    @Test
    void makesTouchpointsAndTeamsThatAreReferredTo() {
        var opening =
                repaired(
                        GRID
                                + "\"ownership\": [{\"subject\": {\"touchpoint\": \"desk\"},"
                                + " \"team\": \"crew\", \"role\": \"lead\"}],\"cards\": [{\"step\":"
                                + " \"s1\", \"lane\": \"l\", \"touchpoint\": \"portal\"}]}");
        assertThat(opening.map().touchpoints().stream().map(Touchpoint::name))
                .containsExactlyInAnyOrder("portal", "desk");
        assertThat(opening.map().teams().stream().map(Team::name)).containsExactly("crew");
        assertThat(opening.map().ownerships()).hasSize(1);
        assertThat(opening.repairs())
                .containsExactlyInAnyOrder(
                        new Repair.MadeUp(new TouchpointId("portal")),
                        new Repair.MadeUp(new TouchpointId("desk")),
                        new Repair.MadeUp(new TeamId("crew")));
    }

    @Test
    void keepsOtherReferencesInTheFileOnly() {
        var opening = repaired(card(", \"image\": \"gone\", \"spanTo\": \"far\""));
        assertThat(cardOf(opening.map()).image()).isNull();
        assertThat(cardOf(opening.map()).spanTo()).isNull();
        assertThat(opening.repairs())
                .containsExactlyInAnyOrder(
                        new Repair.ReferenceCleared(new CardId("c"), new ImageId("gone")),
                        new Repair.ReferenceCleared(new CardId("c"), new StepId("far")));
        assertThat(written(opening.map()))
                .contains("\"repaired\": {\"image\": \"gone\", \"spanTo\": \"far\"}");
    }

    @Test
    void keepsTheReferenceToALaneThatIsGoneInTheFileOnly() {
        var opening =
                repaired(
                        "{\"format\": \"laneway\", \"map\": {\"id\": \"m\"}, \"lanes\":"
                                + " [{\"id\": \"l\", \"kind\": \"experience\", \"comparedTo\":"
                                + " \"ideal\"}]}");
        assertThat(opening.map().lanes().getFirst().comparedTo()).isNull();
        assertThat(opening.repairs())
                .contains(new Repair.ReferenceCleared(new LaneId("l"), new LaneId("ideal")));
        assertThat(written(opening.map())).contains("\"comparedTo\": \"ideal\"");
    }

    @Test
    void keepsTheReferencesOfTheMapItselfInTheFileOnly() {
        var opening =
                repaired(
                        "{\"format\": \"laneway\", \"map\": {\"id\": \"m\", \"target\": \"nobody\","
                                + " \"defaultStage\": \"nowhere\"}}");
        assertThat(opening.map().about().target()).isNull();
        assertThat(opening.repairs())
                .contains(new Repair.ReferenceCleared(new MapId("m"), new PersonaId("nobody")));
        assertThat(written(opening.map()))
                .contains("\"defaultStage\": \"nowhere\", \"target\": \"nobody\"");
    }

    @Test
    void takesBackDotsOnCardsThatAreGoneAndKeepsTheBallotInTheFile() {
        var ballot = "{\"person\": \"Ada\", \"budget\": 3, \"dots\": [\"c\", \"gone\"], \"x\": 1}";
        var opening =
                repaired(
                        card("").replace(
                                        "{\"id\": \"m\"}",
                                        "{\"id\": \"m\", \"ballots\": [" + ballot + "]}"));
        assertThat(opening.map().about().ballots())
                .flatExtracting(Ballot::dots)
                .containsExactly(new CardId("c"));
        assertThat(opening.repairs())
                .containsExactly(new Repair.ReferenceCleared(new MapId("m"), new CardId("gone")));
        assertThat(written(opening.map())).contains(ballot);
        assertThat(opened(written(opening.map()))).isEqualTo(opening.map());
    }

    @Test
    void takesStopsOutOfAPathThatAreInNoStageAndKeepsThemInTheFile() {
        var stops = "[{\"stage\": \"gone\", \"text\": \"waits\", \"x\": 1}, {\"stage\": \"s1\"}]";
        var opening =
                repaired(
                        GRID
                                + "\"pathSets\": [{\"id\": \"p\", \"caution\": {\"stops\": "
                                + stops
                                + "}}]}");
        assertThat(opening.map().pathSets().getFirst().caution().stops())
                .extracting(Stop::stage)
                .containsExactly(new StageId("s1"));
        assertThat(written(opening.map()))
                .contains("{\"stage\": \"gone\", \"text\": \"waits\", \"x\": 1}");
        assertThat(opened(written(opening.map()))).isEqualTo(opening.map());
    }

    @Test
    void keepsAListWholeInTheFileWhereAnEntryOfItSaysNothingSensible() {
        var actuals =
                "[{\"day\": \"2026-03-31\", \"value\": 0.1},"
                        + " {\"date\": \"2026-04-30\", \"value\": 0.2}]";
        var opening =
                repaired(GRID + "\"metrics\": [{\"id\": \"m\", \"actuals\": " + actuals + "}]}");
        assertThat(opening.map().metrics().getFirst().actuals())
                .extracting(Actual::value)
                .containsExactly(0.2);
        assertThat(written(opening.map())).contains("\"repaired\": {\"actuals\": " + actuals);
        assertThat(opened(written(opening.map()))).isEqualTo(opening.map());
    }

    @Test
    void setsLinksAsideThatLeadToNoCard() {
        var opening =
                repaired(card("}], \"links\": [{\"id\": \"k\", \"from\": \"c\", \"to\": \"gone\""));
        assertThat(opening.map().links()).isEmpty();
        assertThat(opening.repairs()).containsExactly(new Repair.SetAside("links"));
        assertThat(written(opening.map()))
                .contains("{\"id\": \"k\", \"from\": \"c\", \"to\": \"gone\"}");
    }

    @Test
    void setsEntriesAsideThatAreNoParts() {
        var opening = repaired(GRID + "\"cards\": [5, \"text\", null, [{}]]}");
        assertThat(opening.map().cards()).isEmpty();
        assertThat(opening.repairs()).hasSize(4).containsOnly(new Repair.SetAside("cards"));
        assertThat(written(opening.map())).contains("5,", "\"text\",", "null,", "[{}]");
    }

    @Test
    void keepsValuesThatAreNotAllowedInTheFileOnly() {
        var opening = repaired(card(", \"votes\": \"many\", \"sentiment\": 7, \"tags\": [true]"));
        assertThat(cardOf(opening.map()).votes()).isZero();
        assertThat(cardOf(opening.map()).sentiment()).isNull();
        assertThat(opening.repairs())
                .containsExactlyInAnyOrder(
                        new Repair.InvalidValue(new CardId("c"), "votes"),
                        new Repair.InvalidValue(new CardId("c"), "sentiment"),
                        new Repair.InvalidValue(new CardId("c"), "tags"));
        assertThat(written(opening.map()))
                .contains(
                        "\"repaired\": {\"sentiment\": 7, \"tags\": [true], \"votes\": \"many\"}");
        assertThat(opened(written(opening.map()))).isEqualTo(opening.map());
    }

    @Test
    void replacesLoneSurrogates() {
        var opening = repaired(card(", \"text\": \"a\\ud800b \\udc00\\ud83d\\ude00\""));
        assertThat(cardOf(opening.map()).text()).isEqualTo("a\uFFFDb \uFFFD\uD83D\uDE00");
        assertThat(opening.repairs()).containsExactly(new Repair.CharactersReplaced(2));
    }

    @Test
    void replacesBytesThatAreNotUtf8AndReadsTheRest() {
        var opening =
                repaired(card(", \"text\": \"caf\u00e9\", \"votes\": 2").getBytes(ISO_8859_1));
        assertThat(cardOf(opening.map()).text()).isEqualTo("caf\uFFFD");
        assertThat(cardOf(opening.map()).votes()).isEqualTo(2);
    }

    @Test
    void writesLoneSurrogatesOfAMapAsReplacements() {
        var map = opened(card(""));
        var broken = map.with(Card.TEXT.with(cardOf(map), "half \uD83D"));
        assertThat(cardOf(opened(written(broken))).text()).isEqualTo("half \uFFFD");
    }

    @Test
    void setsDamagedImagesAsideAndKeepsTheirBytes() {
        var hash = "0".repeat(64);
        var opening =
                repaired(
                        GRID
                                + "\"images\": [{\"id\": \""
                                + hash
                                + "\", \"bytes\": \"bm8gcGljdHVyZQ==\"}], \"cards\": [{\"id\":"
                                + " \"c\", \"step\": \"s1\", \"lane\": \"l\", \"image\": \""
                                + hash
                                + "\"}]}");
        assertThat(opening.map().images()).isEmpty();
        assertThat(opening.repairs())
                .containsExactly(
                        new Repair.DamagedImage(hash),
                        new Repair.ReferenceCleared(new CardId("c"), new ImageId(hash)));
        assertThat(written(opening.map())).contains("bm8gcGljdHVyZQ==");
    }

    @Test
    void usesTheParkedLaneThatIsThere() {
        var json =
                GRID.replace(
                                "{\"id\": \"l\"}",
                                "{\"id\": \"l\"}, {\"id\": \"p\", \"kind\": \"parked\"}")
                        + "\"cards\": [{\"id\": \"c\", \"step\": \"s1\", \"lane\": \"gone\"}]}";
        assertThat(cardOf(repaired(json).map()).place().lane()).isEqualTo(new LaneId("p"));
    }

    @Test
    void listsNothingForAFileThatIsRight() {
        assertThat(MapFormat.read(card("").getBytes(UTF_8))).isInstanceOf(Opening.Opened.class);
    }
}
