-- Traits follow from their word, so they are taken out by the table's own key. Of all that drawing the index cost, a third went into this second tree.
drop index search_trait_by_word;

-- With the field first, H2 took this index for the order of the texts that have some words, and read all of it each time.
drop index search_token_by_source;
create index search_token_by_source on search_token (source_key, field);
