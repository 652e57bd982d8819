// SPDX-License-Identifier: Apache-2.0
package laneway.layout;

import laneway.model.Card;
import laneway.model.Colour;

import java.util.List;

/// A card as it looks, without its place: made once, and kept while the card stays the same.
///
/// @param items what is on the card, from the card's top left corner
record CardFace(Card card, Colour hue, float width, float height, List<Item> items) {}
