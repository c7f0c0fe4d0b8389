package org.pledgescope.ingest;

import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.JsonNodeFactory;

/// What a page says of its article in JSON for search engines (schema.org). Pages that cannot be parsed say nothing.
///
/// @param article the node that describes the article; without fields if there is none
record HtmlLinkedData(JsonNode article) {

    private static final int MOST_SCRIPTS = 20;
    private static final int DEEPEST = 4;

    private static final HtmlLinkedData NONE = new HtmlLinkedData(JsonNodeFactory.instance.objectNode());

    /// Made when the first page has such data, since it takes time to load.
    private static final class Mapper {
        static final JsonMapper JSON = JsonMapper.builder().build();

        private Mapper() {}
    }

    static HtmlLinkedData of(Document page) {
        for (Element script : page.select("script[type=application/ld+json]").stream().limit(MOST_SCRIPTS).toList()) {
            try {
                JsonNode found = article(Mapper.JSON.readTree(script.data()), 0);
                if (found != null) {
                    return new HtmlLinkedData(found);
                }
            } catch (JacksonException notJson) {
                // A broken script costs its facts, not the page.
            }
        }
        return NONE;
    }

    private static @Nullable JsonNode article(JsonNode node, int depth) {
        if (depth > DEEPEST) {
            return null;
        }
        if (node.isObject() && (isArticle(node.path("@type")) || node.has("articleBody"))) {
            return node;
        }
        for (JsonNode inner : node.isArray() ? node : node.path("@graph")) {
            JsonNode found = article(inner, depth + 1);
            if (found != null) {
                return found;
            }
        }
        return null;
    }

    private static boolean isArticle(JsonNode type) {
        if (type.isArray()) {
            for (JsonNode one : type) {
                if (isArticle(one)) {
                    return true;
                }
            }
        }
        return type.isString()
                && type.stringValue().matches("(?:\\w*Article|BlogPosting|Report|GovernmentPublication)");
    }

    boolean isOpinion() {
        return article.path("@type").toString().contains("OpinionNewsArticle");
    }

    /// The text itself, for pages that are drawn by a script.
    Optional<String> body() {
        return string(article.path("articleBody"));
    }

    Optional<String> date() {
        return string(article.path("datePublished"));
    }

    Optional<String> publisher() {
        return name(article.path("publisher"));
    }

    /// The first author if it is said to be a person.
    Optional<String> person() {
        JsonNode author = article.path("author").isArray() ? article.path("author").path(0) : article.path("author");
        boolean isPerson = author.path("@type").toString().contains("Person");
        return isPerson ? name(author) : Optional.empty();
    }

    private static Optional<String> name(JsonNode node) {
        JsonNode one = node.isArray() ? node.path(0) : node;
        return one.isString() ? string(one) : string(one.path("name"));
    }

    private static Optional<String> string(JsonNode node) {
        return node.isString() && !node.stringValue().isBlank() ? Optional.of(node.stringValue()) : Optional.empty();
    }
}
