package org.peerage.resolve;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.peerage.syntax.Attribute;
import org.peerage.syntax.Block;
import org.peerage.syntax.Body;
import org.peerage.syntax.Call;
import org.peerage.syntax.Item;
import org.peerage.syntax.Join;
import org.peerage.syntax.ListValue;
import org.peerage.syntax.Name;
import org.peerage.syntax.Profile;
import org.peerage.syntax.Reference;
import org.peerage.syntax.Text;
import org.peerage.syntax.Use;
import org.peerage.syntax.Value;
import org.peerage.syntax.Word;

/** Looks up the names in a profile that may never be used: they are known where it stands. */
final class ProfileNames {

  private final FileScope file;
  private final Findings findings;

  ProfileNames(FileScope file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void check(Profile profile) {
    var parameters = new HashMap<String, Datum>();
    for (Name parameter : profile.parameters()) {
      parameters.put(parameter.text(), new Datum.Broken(parameter.span()));
    }
    body(profile.body(), parameters);
  }

  private void body(Body body, Map<String, Datum> parameters) {
    for (Item item : body.items()) {
      if (item instanceof Attribute attribute) {
        value(attribute.value(), parameters);
      } else if (item instanceof Block block) {
        values(block.labels(), parameters);
        body(block.body(), parameters);
      } else if (item instanceof Use use) {
        if (!file.knowsProfile(use.profile().text())) {
          findings.add(ResolveMessages.unknownProfile(use.profile(), file.profileNames()));
        }
        for (Use.Argument argument : use.arguments()) {
          value(argument.value(), parameters);
        }
      }
    }
  }

  private void values(List<? extends Value> values, Map<String, Datum> parameters) {
    for (Value value : values) {
      value(value, parameters);
    }
  }

  private void value(Value value, Map<String, Datum> parameters) {
    if (value instanceof Word) {
      return;
    }
    if (value instanceof Reference reference) {
      name(reference.name(), parameters);
    } else if (value instanceof Text text) {
      for (Text.Part part : text.parts()) {
        if (part instanceof Text.Interpolation filled) {
          name(filled.name(), parameters);
        }
      }
    } else if (value instanceof ListValue list) {
      values(list.elements(), parameters);
    } else if (value instanceof Join join) {
      values(join.terms(), parameters);
    } else if (value instanceof Call call) {
      values(call.arguments(), parameters);
    }
  }

  private void name(Name name, Map<String, Datum> parameters) {
    if (!parameters.containsKey(name.text()) && !file.knowsValue(name.text())) {
      findings.add(ResolveMessages.unknownName(name, new Names(file, parameters).known()));
    }
  }
}
