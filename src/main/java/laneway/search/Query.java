// SPDX-License-Identifier: Apache-2.0
package laneway.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// What somebody looks for.
///
/// Words must all be found, anywhere in a card, in any case and with or without accents. Quotes
/// hold a phrase together, a hyphen before a word excludes it, and a field's name with a colon asks
/// for it alone: `team:sales`, `tag:"self service"`, `-evidence:`, `sentiment:<0`, `votes:>2`.
public final class Query {
    private static final Pattern NUMBER = Pattern.compile("(<=|>=|[<>=≤≥]?)([-+]?\\d{1,9})");
    private static final Pattern BARE = Pattern.compile("(\\p{Alpha}+)((?:<=|>=|[<>=≤≥]).*)");

    private final List<Term> terms;

    private Query(List<Term> terms) {
        this.terms = List.copyOf(terms);
    }

    /// The query that a text means; never refused.
    public static Query of(String text) {
        var terms = new ArrayList<Term>();
        tokens(straightened(text)).forEach(token -> term(token).ifPresent(terms::add));
        return new Query(terms);
    }

    /// Whether it asks for nothing.
    public boolean isEmpty() {
        return terms.isEmpty();
    }

    List<Term> terms() {
        return terms;
    }

    /// The quotes and minus signs of typography mean the same as those of a keyboard.
    private static String straightened(String text) {
        return text.replaceAll("[“”„‟«»]", "\"").replace('−', '-');
    }

    /// What stands between spaces; those in quotes count as letters. While somebody types, the
    /// closing quote may be missing.
    private static List<String> tokens(String text) {
        var tokens = new ArrayList<String>();
        var token = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter == '"' && (quoted || mayOpenQuotes(token))) {
                quoted = !quoted;
            }
            if (quoted || !Character.isWhitespace(letter)) {
                token.append(letter);
            }
            if (!token.isEmpty() && !quoted && (Character.isWhitespace(letter) || letter == '"')) {
                tokens.add(token.toString());
                token.setLength(0);
            }
        }
        if (!token.isEmpty()) {
            tokens.add(token.toString());
        }
        return tokens;
    }

    private static boolean mayOpenQuotes(StringBuilder token) {
        return token.isEmpty()
                || token.toString().equals("-")
                || token.charAt(token.length() - 1) == ':';
    }

    private static Optional<Term> term(String token) {
        boolean excluded = token.startsWith("-") && token.length() > 1;
        var bare = excluded ? token.substring(1) : token;
        int colon = bare.indexOf(':');
        int quote = bare.indexOf('"');
        if (colon > 0 && (quote < 0 || colon < quote)) {
            var value = bare.substring(colon + 1);
            var term =
                    Field.of(Folding.fold(bare.substring(0, colon)))
                            .flatMap(field -> inField(field, value, excluded));
            if (term.isPresent()) {
                return term;
            }
        }
        var compared = BARE.matcher(bare);
        if (compared.matches()) {
            var term =
                    Field.of(Folding.fold(compared.group(1)))
                            .filter(Field::isNumber)
                            .flatMap(field -> number(field, compared.group(2), excluded));
            if (term.isPresent()) {
                return term;
            }
        }
        var words = unquoted(bare);
        return words.isEmpty() ? Optional.empty() : Optional.of(new Term.Words(words, excluded));
    }

    private static Optional<Term> inField(Field field, String value, boolean excluded) {
        if (field.isNumber() && !value.isEmpty()) {
            return number(field, value, excluded);
        }
        var wanted = unquoted(value);
        return field.allows(wanted)
                ? Optional.of(new Term.In(field, wanted, excluded))
                : Optional.empty();
    }

    private static Optional<Term> number(Field field, String value, boolean excluded) {
        var parts = NUMBER.matcher(value);
        if (!parts.matches()) {
            return Optional.empty();
        }
        var comparison = Term.Comparison.of(parts.group(1));
        return Optional.of(
                new Term.Count(field, comparison, Integer.parseInt(parts.group(2)), excluded));
    }

    private static String unquoted(String value) {
        boolean quoted = value.startsWith("\"");
        var inner = quoted ? value.substring(1) : value;
        if (quoted && inner.endsWith("\"")) {
            inner = inner.substring(0, inner.length() - 1);
        }
        return Folding.fold(inner).strip();
    }
}
