// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.palette;

import org.kordamp.ikonli.Ikon;

import java.util.Optional;

/// Something that the palette offers.
///
/// @param id by which it is remembered that it was used
/// @param name what is typed to find it
/// @param detail where it belongs: a menu, or a stage and lane
/// @param keys what does it without the palette; empty for none
/// @param enabled whether it can be done now
public record Offer(
        String id,
        String name,
        String detail,
        String keys,
        Optional<Ikon> icon,
        boolean enabled,
        Runnable effect) {}
