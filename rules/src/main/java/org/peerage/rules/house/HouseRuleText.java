package org.peerage.rules.house;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.peerage.yaml.YamlMap;
import org.peerage.yaml.YamlNode;
import org.peerage.yaml.YamlText;
import org.peerage.yaml.YamlValues;

/** The lines of one house rule that are texts. */
record HouseRuleText(YamlMap map, Map<String, YamlMap.Entry> entries, YamlValues values) {

  /** What a rule says beside what it asks for. */
  static final List<String> KEYS =
      List.of(
          "id", "title", "severity", "for", "across", "where", "versions", "why", "fix", "source");

  Optional<YamlText> required(String key) {
    if (!entries.containsKey(key)) {
      // With a key that is not known, that one was probably meant.
      if (entries.size() == map.entries().size()) {
        values.wrong(head(map), "`" + key + "` is missing in this house rule");
      }
      return Optional.empty();
    }
    return optional(key);
  }

  Optional<YamlText> optional(String key) {
    YamlMap.Entry entry = entries.get(key);
    return entry == null ? Optional.empty() : values.text(entry.value(), key);
  }

  Optional<String> word(String key, List<String> words) {
    YamlMap.Entry entry = entries.get(key);
    return entry == null ? Optional.empty() : values.word(entry.value(), key, words);
  }

  /** What to mark of a rule that lacks something: its id, else its first line. */
  static YamlNode head(YamlMap map) {
    for (YamlMap.Entry entry : map.entries()) {
      if (entry.key().text().equals("id")) {
        return entry.value();
      }
    }
    return map.entries().isEmpty() ? map : map.entries().get(0).key();
  }

  /** Words of small letters and digits with single hyphens between; a letter first. */
  static boolean isId(String text) {
    boolean begins = true;
    for (int i = 0; i < text.length(); i++) {
      char unit = text.charAt(i);
      boolean letter = unit >= 'a' && unit <= 'z';
      boolean digit = unit >= '0' && unit <= '9' && i > 0;
      if (!letter && !digit && (unit != '-' || begins)) {
        return false;
      }
      begins = unit == '-';
    }
    return !begins;
  }
}
