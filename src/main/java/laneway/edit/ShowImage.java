// SPDX-License-Identifier: Apache-2.0
package laneway.edit;

import laneway.model.Card;
import laneway.model.CardId;
import laneway.model.Image;
import laneway.model.JourneyMap;

import java.util.List;

/// Gives a card an image, which joins the map unless it is there already.
public record ShowImage(CardId card, Image image) implements Edit {
    @Override
    public Result applyTo(JourneyMap map) {
        var draft = new Draft(map);
        if (map.image(image.id()).isEmpty()) {
            draft.add(image);
        }
        draft.setAny(card, Card.IMAGE, image.id());
        return draft.finish(CardLabels.of("showImage", map, List.of(card)));
    }
}
