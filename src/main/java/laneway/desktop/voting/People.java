// SPDX-License-Identifier: Apache-2.0
package laneway.desktop.voting;

import laneway.desktop.words.Words;
import laneway.model.Limits;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/// The people that somebody names: by their names between commas, or by their number.
final class People {
    private static final int MOST = 99;

    private People() {}

    /// Names that differ; none where the text names nobody.
    static List<String> named(String text) {
        var stripped = text.strip();
        if (stripped.matches("\\d{1,2}")) {
            return IntStream.rangeClosed(1, Integer.parseInt(stripped))
                    .mapToObj(number -> Words.say("voting.person", number))
                    .toList();
        }
        return Arrays.stream(stripped.split("[,;\\n]", -1))
                .map(String::strip)
                .filter(name -> !name.isEmpty() && name.length() <= Limits.TEXT)
                .distinct()
                .limit(MOST)
                .toList();
    }
}
