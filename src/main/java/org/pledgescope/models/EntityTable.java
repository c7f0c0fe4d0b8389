package org.pledgescope.models;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.pledgescope.problem.Problem;
import org.pledgescope.text.EntityMention.Rule;
import org.pledgescope.text.EntityType;

/// The entities of the files that ship with the program and, merged into them, those of a user's folder.
///
/// A user's row with a new id is a new entity. A row with the id of a shipped one adds its forms to it; `-` before a
/// form takes the form away; another name becomes the main name, and the old one an alias. What cannot apply is a
/// [Problem], and the rest goes on. In a shipped file it is a [ModelException]: the program itself is then broken.
final class EntityTable {

    static final List<String> SHIPPED =
            List.of("entities/countries.tsv", "entities/organisations.tsv", "entities/instruments.tsv");
    private static final String FOLDER = "entities";
    private static final String ENDING = ".tsv";
    private static final String[] NEEDED = {"id", "type", "name"};
    private static final List<String> COLUMNS =
            List.of("id", "type", "name", "aliases", "derived", "metonyms", "flags", "note");
    private static final String AMBIGUOUS = "ambiguous";
    private static final String AWAY = "-";
    private static final String FILE_PROBLEM = "entities-file";
    private static final String ROW_PROBLEM = "entities-row";

    private final Map<String, EntityBuilder> entities = new LinkedHashMap<>();

    /// Whose each form is, by its key.
    private final Map<String, EntityBuilder> owners = new LinkedHashMap<>();

    private final List<Problem> problems = new ArrayList<>();

    private EntityTable() {}

    /// @throws ModelException if a shipped file is unusable
    static EntityTable load(ModelFiles files) {
        EntityTable table = new EntityTable();
        for (String file : SHIPPED) {
            TsvTable shipped = TsvTable.parse(files.readShipped(file), "models/" + file, NEEDED);
            table.problems.addAll(shipped.problems());
            shipped.rows().forEach(table::add);
        }
        if (!table.problems.isEmpty()) {
            throw new ModelException(table.problems.getFirst().toString());
        }
        List<TsvTable.Row> own = new ArrayList<>();
        files.own(FOLDER).forEach(file -> own.addAll(table.rows(files, file)));
        own.forEach(table::takeAway);
        own.forEach(table::add);
        return table;
    }

    static EntityTable empty() {
        return new EntityTable();
    }

    List<EntityBuilder> entities() {
        return List.copyOf(entities.values());
    }

    List<Problem> problems() {
        return List.copyOf(problems);
    }

    private List<TsvTable.Row> rows(ModelFiles files, String file) {
        String place = files.place(file);
        if (!file.endsWith(ENDING)) {
            report(FILE_PROBLEM, place, "its name does not end in .tsv", "rename the file, or move it elsewhere");
            return List.of();
        }
        try {
            TsvTable table = TsvTable.parse(files.readOwn(file), place, NEEDED);
            problems.addAll(table.problems());
            Set<String> unknown = new LinkedHashSet<>(table.header());
            COLUMNS.forEach(unknown::remove);
            if (!unknown.isEmpty()) {
                report(
                        FILE_PROBLEM,
                        place,
                        "nothing reads the columns %s; known are %s".formatted(unknown, COLUMNS),
                        "rename them; the column for remarks is 'note'");
            }
            return table.rows();
        } catch (ModelException e) {
            String message = String.valueOf(e.getMessage()).replace(place + ": ", "");
            report(FILE_PROBLEM, place, message, "until then the entities of this file are missing");
            return List.of();
        }
    }

    private void takeAway(TsvTable.Row row) {
        EntityBuilder entity = entities.get(row.get("id"));
        for (Rule rule : List.of(Rule.ALIAS, Rule.DERIVED, Rule.METONYM)) {
            for (String cell : cells(row.get(column(rule)))) {
                if (!cell.startsWith(AWAY)) {
                    continue;
                }
                String form = cell.substring(AWAY.length()).strip();
                if (entity != null && entity.remove(form)) {
                    owners.remove(EntityForm.key(form));
                } else {
                    report(
                            ROW_PROBLEM,
                            row.place(),
                            "'%s' takes away a form that '%s' does not have".formatted(cell, row.get("id")),
                            "look the id and the form up in models/entities; a main name cannot go");
                }
            }
        }
    }

    private void add(TsvTable.Row row) {
        Optional<EntityType> type = type(row.get("type"));
        EntityBuilder known = entities.get(row.get("id"));
        if (row.get("id").isEmpty()) {
            report(ROW_PROBLEM, row.place(), "column 'id' is empty", "give the entity an id");
        } else if (type.isEmpty() && (known == null || !row.get("type").isEmpty())) {
            report(
                    ROW_PROBLEM,
                    row.place(),
                    "type '%s' is none of %s".formatted(row.get("type"), Arrays.toString(EntityType.values())),
                    "write one of them");
        } else if (known == null && row.get("name").isEmpty()) {
            report(ROW_PROBLEM, row.place(), "column 'name' is empty", "give the entity its main name");
        } else if (known == null) {
            addNew(row, new EntityBuilder(row.get("id"), type.orElseThrow()));
        } else {
            type.ifPresent(known::setType);
            addForms(row, known);
        }
    }

    /// An entity whose main name is another's cannot be.
    private void addNew(TsvTable.Row row, EntityBuilder entity) {
        if (addForm(row, entity, EntityForm.of(Rule.NAME, row.get("name")))) {
            entities.put(entity.id(), entity);
            addForms(row, entity);
        }
    }

    private void addForms(TsvTable.Row row, EntityBuilder entity) {
        if (!row.get("name").isEmpty()) {
            addForm(row, entity, EntityForm.of(Rule.NAME, row.get("name")));
        }
        for (Rule rule : List.of(Rule.ALIAS, Rule.DERIVED, Rule.METONYM)) {
            cells(row.get(column(rule))).stream()
                    .filter(cell -> !cell.startsWith(AWAY))
                    .forEach(cell -> addForm(row, entity, EntityForm.of(rule, cell)));
        }
        for (String flag : cells(row.get("flags"))) {
            if (flag.equals(AMBIGUOUS)) {
                entity.markAmbiguous();
            } else {
                report(ROW_PROBLEM, row.place(), "flag '%s' is unknown".formatted(flag), "the only flag is ambiguous");
            }
        }
    }

    /// @return whether the form applies
    private boolean addForm(TsvTable.Row row, EntityBuilder entity, EntityForm form) {
        EntityBuilder other = owners.get(form.key());
        if (other != null && other != entity) {
            report(
                    ROW_PROBLEM,
                    row.place(),
                    "'%s' belongs to %s, whose id is %s".formatted(form.words(), other.name(), other.id()),
                    "leave it to one of them: use that id to add to its entity, or take the form away from it with a"
                            + " '-'");
            return false;
        }
        if (!form.words().codePoints().limit(1).allMatch(Character::isLetterOrDigit) || form.words().isEmpty()) {
            report(
                    ROW_PROBLEM,
                    row.place(),
                    "no text can name '%s'".formatted(form.words()),
                    "let it begin with a letter or digit");
            return false;
        }
        owners.put(form.key(), entity);
        entity.add(form);
        return true;
    }

    private void report(String id, String place, String found, String remedy) {
        problems.add(new Problem(place, id, found, remedy));
    }

    private static String column(Rule rule) {
        return switch (rule) {
            case NAME -> "name";
            case ALIAS -> "aliases";
            case DERIVED -> "derived";
            case METONYM -> "metonyms";
        };
    }

    private static Optional<EntityType> type(String name) {
        return Arrays.stream(EntityType.values()).filter(type -> type.name().equals(name)).findFirst();
    }

    private static List<String> cells(String cell) {
        return Arrays.stream(cell.split("\\|")).map(String::strip).filter(form -> !form.isEmpty()).toList();
    }
}
