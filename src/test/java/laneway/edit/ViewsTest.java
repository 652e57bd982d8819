// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import static laneway.edit.Applying.apply;
import static laneway.edit.Applying.assertNothing;
import static laneway.edit.Applying.assertRefused;
import static laneway.model.MapBuilder.aSmallMap;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.FilterMode;
import laneway.model.JourneyMap;
import laneway.model.LaneId;
import laneway.model.SavedView;
import laneway.model.Validity;

import org.junit.jupiter.api.Test;

import java.util.List;

final class ViewsTest {
    private static final JourneyMap MAP = aSmallMap().build();
    private static final LaneId LANE = MAP.lanes().getFirst().id();
    private static final SavedView ALONE = view("Alone", "bill");
    private static final SavedView OTHER = view("Other", "");

    private static SavedView view(String name, String query) {
        return new SavedView(name, query, FilterMode.HIDE, List.of(LANE), List.of(), null, null);
    }

    @Test
    void aViewIsKeptBehindTheOthers() {
        var map = apply(apply(MAP, new SaveView(ALONE)), new SaveView(OTHER));
        assertThat(map.about().views()).containsExactly(ALONE, OTHER);
        assertNothing(map, new SaveView(ALONE));
    }

    @Test
    void aViewTakesThePlaceOfThatOfItsName() {
        var map = apply(apply(MAP, new SaveView(ALONE)), new SaveView(OTHER));
        var newer = view("Alone", "refund");
        assertThat(apply(map, new SaveView(newer)).about().views()).containsExactly(newer, OTHER);
    }

    @Test
    void aViewIsRenamedUnlessItsNameIsTaken() {
        var map = apply(apply(MAP, new SaveView(ALONE)), new SaveView(OTHER));
        assertThat(apply(map, new RenameView(ALONE, "Only")).about().views())
                .extracting(SavedView::name)
                .containsExactly("Only", "Other");
        assertRefused(map, new RenameView(ALONE, "Other"), Result.Reason.NAME_TAKEN);
        assertRefused(map, new RenameView(ALONE, " "), Result.Reason.VALUE_NOT_ALLOWED);
        assertRefused(MAP, new RenameView(ALONE, "Only"), Result.Reason.PART_GONE);
        assertNothing(map, new RenameView(ALONE, "Alone"));
    }

    @Test
    void aViewIsForgotten() {
        var map = apply(apply(MAP, new SaveView(ALONE)), new SaveView(OTHER));
        assertThat(apply(map, new DeleteView(ALONE)).about().views()).containsExactly(OTHER);
        assertRefused(MAP, new DeleteView(ALONE), Result.Reason.PART_GONE);
    }

    @Test
    void aLaneCanGoAlthoughAViewNamesIt() {
        var deleted = apply(apply(MAP, new SaveView(ALONE)), new DeletePart(LANE));
        assertThat(Validity.problemsOf(deleted)).isEmpty();
    }

    @Test
    void aFilterWithoutAQueryIsNone() {
        assertThat(OTHER.filter()).isEqualTo(FilterMode.OFF);
        assertThat(ALONE.filter()).isEqualTo(FilterMode.HIDE);
    }
}
