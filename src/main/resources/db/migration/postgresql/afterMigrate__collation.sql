-- Texts are compared by their characters' numbers, as H2 does: lists come in the same order on both databases, whatever the locale that this one was
-- made with, and an upgrade of the locale's rules breaks no index. After each migration, so that no column can be forgotten.
do $$
declare
    uncollated record;
begin
    for uncollated in
        select c.table_name, c.column_name, c.data_type, c.character_maximum_length as size
        from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
        where c.table_schema = current_schema and t.table_type = 'BASE TABLE'
          and c.table_name <> 'flyway_schema_history'
          and c.data_type in ('character varying', 'text') and c.collation_name is distinct from 'C'
    loop
        execute format('alter table %I alter column %I type %s collate "C"', uncollated.table_name, uncollated.column_name,
            uncollated.data_type || coalesce('(' || uncollated.size || ')', ''));
    end loop;
end $$;
