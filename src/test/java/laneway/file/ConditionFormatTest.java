// SPDX-License-Identifier: Apache-2.0

package laneway.file;

import static org.assertj.core.api.Assertions.assertThat;

import laneway.model.Comparison;
import laneway.model.Condition;
import laneway.model.Limits;
import laneway.model.Operand;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.Optional;

class ConditionFormatTest {
    private static Optional<Condition> read(String json) {
        var fields = JsonReader.fields("{\"rule\":" + json + "}");
        return ConditionFormat.read(fields.values().getOrDefault("rule", Json.Literal.NULL));
    }

    @Test
    void readsWhatPeopleWrite() {
        assertThat(read("{\"is\":\"More than\",\"field\":\"Use\",\"number\":85}"))
                .contains(
                        new Condition.Compare("Use", Comparison.MORE_THAN, new Operand.Amount(85)));
        assertThat(read("{\"field\":\"Start\",\"daysAgo\":{\"from\":366}}"))
                .contains(
                        new Condition.Within("Start", Condition.Direction.PAST, 366, Limits.DAYS));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "5",
                "{}",
                "{\"field\":\"Use\"}",
                "{\"field\":\"Use\",\"is\":\"more-than\"}",
                "{\"field\":\"Use\",\"is\":\"like\",\"text\":\"a\"}",
                "{\"field\":\"Use\",\"is\":\"more-than\",\"number\":1,\"text\":\"a\"}",
                "{\"field\":\"Use\",\"is\":\"more-than\",\"text\":\"a\"}",
                "{\"field\":\"Use\",\"number\":1}",
                "{\"field\":\"Use\",\"missing\":false}",
                "{\"field\":\"Start\",\"daysAgo\":{\"from\":9,\"to\":3}}",
                "{\"field\":\"Start\",\"daysAgo\":{\"from\":1,\"to\":3,\"unit\":\"week\"}}",
                "{\"field\":\"Start\",\"is\":\"equal\",\"date\":\"31.3.2026\"}",
                "{\"all\":[{\"field\":\"Use\",\"missing\":true},{\"near\":1}]}",
                "{\"all\":[],\"any\":[]}",
                "{\"field\":\"Plan\",\"among\":[\"a\",{}]}"
            })
    void understandsAConditionWholeOrNotAtAll(String json) {
        assertThat(read(json)).isEmpty();
    }

    @Test
    void refusesOneThatIsTooDeep() {
        int depth = Condition.DEPTH;
        assertThat(read("{\"not\":".repeat(depth) + "{\"all\":[]}" + "}".repeat(depth))).isEmpty();
    }
}
