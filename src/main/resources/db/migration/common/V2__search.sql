-- What search looks things up in: an index over labels, aliases and quotes, drawn from the graph in the transaction that changes it. It can be drawn
-- anew at any time, so nothing refers to it and it refers to nothing by foreign key.
-- Words are kept in Latin letters; word_key is made from the word (the first 63 bits of its SHA-256), so that a rebuilt index has the same rows, and
-- so that an order by it is the same under every collation.

create table search_word (
    word_key bigint      not null primary key,
    word     varchar(40) not null,
    uses     integer     not null
);

-- By what a word can be found: beginnings (^tok), its sound (=tokaev), and what typing errors leave of it (-tokyev).
create table search_trait (
    trait    varchar(41) not null,
    size     smallint    not null,
    word_key bigint      not null,
    primary key (trait, size, word_key)
);
create index search_trait_by_word on search_trait (word_key);

-- Which texts have a word. field: 0 label, 1 alias, 2 quote; source_key is the key of the node, alias or citation whose text it is; size is
-- how many different words the text has.
create table search_token (
    word_key   bigint      not null,
    field      smallint    not null,
    size       smallint    not null,
    node_key   integer     not null,
    source_key integer     not null,
    kind       varchar(12) not null,
    primary key (word_key, field, size, node_key, source_key)
);
create index search_token_by_source on search_token (field, source_key);

-- One row: the version of the rules by which the index was drawn. Where it is not the program's, the index is drawn anew at the start.
create table search_version (
    version integer not null
);
insert into search_version (version) values (0);
