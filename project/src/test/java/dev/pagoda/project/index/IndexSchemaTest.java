// SPDX-License-Identifier: Apache-2.0
package dev.pagoda.project.index;

import static org.assertj.core.api.Assertions.assertThat;

import dev.pagoda.core.method.Catalogue;
import dev.pagoda.core.normalisation.Normalisations;
import dev.pagoda.core.plan.StepKind;
import dev.pagoda.core.weighting.Weightings;
import java.util.List;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class IndexSchemaTest {
    private final JsonNode schema = JsonMapper.builder().build().readTree(IndexSchema.json());

    @Test
    void every_step_is_defined() {
        for (StepKind kind : StepKind.values()) {
            assertThat(schema.at("/$defs/" + kind.text()).isObject())
                    .describedAs(kind.text())
                    .isTrue();
            assertThat(schema.at("/properties/variants/additionalProperties/properties/" + kind.text() + "/$ref")
                            .asString())
                    .isEqualTo("#/$defs/" + kind.text());
        }
    }

    @Test
    void every_method_comes_in_unasked_with_its_parameters() {
        methodsAreListed("normalise", Normalisations.ALL);
        methodsAreListed("weigh", Weightings.ALL);
    }

    private void methodsAreListed(String step, Catalogue<?> family) {
        JsonNode forms = schema.at("/$defs/" + step + "/anyOf");
        List<String> names =
                forms.get(0).get("enum").valueStream().map(JsonNode::asString).toList();
        assertThat(names).isEqualTo(family.names());
        for (int i = 0; i < family.methods().size(); i++) {
            JsonNode keys = forms.get(i + 1).get("properties");
            assertThat(keys.at("/method/const").asString())
                    .isEqualTo(family.methods().get(i).name());
            family.methods()
                    .get(i)
                    .parameters()
                    .forEach(parameter -> assertThat(keys.has(parameter.name())).isTrue());
        }
    }

    @Test
    void every_reference_leads_to_a_definition() {
        assertThat(schema.findValuesAsString("$ref"))
                .isNotEmpty()
                .allSatisfy(reference -> assertThat(
                                schema.at(reference.substring(1)).isMissingNode())
                        .isFalse());
    }

    @Test
    void is_the_same_on_every_run() {
        assertThat(IndexSchema.json()).isEqualTo(IndexSchema.json());
    }
}
