-- The graph: nodes, the relations between them, the figures said of them, and the words that say each.
-- Keys are compact numbers that never leave the store; ids are what the API, dossiers and links use.
-- The indexes by which lists are read end in the order of the list, so that a page costs as many rows as it has, however long the list is.

create sequence graph_key start with 1 increment by 50;

create table dossier (
    dossier_key integer       not null primary key,
    name        varchar(100)  not null unique,
    title       varchar(500)  not null,
    hash        varchar(64)      not null
);

-- One row: the revision grows by one with each load that changed something.
create table graph_state (
    state_key integer not null primary key,
    revision  bigint  not null
);
insert into graph_state (state_key, revision) values (1, 0);

create table node (
    node_key      integer       not null primary key,
    kind          varchar(12)   not null,
    id            varchar(160)  not null unique,
    label         varchar(500)  not null,
    description   varchar(2000),
    identified    boolean       not null,
    inference     varchar(1000),
    dossier_key   integer       not null references dossier,
    form          varchar(24),
    code          varchar(12),
    since         varchar(10),
    since_wording varchar(200),
    until         varchar(10),
    until_wording varchar(200),
    modality      varchar(10),
    signed        varchar(10),
    publisher     varchar(300),
    published     varchar(10),
    language      varchar(35),
    uri           varchar(1000),
    reference     varchar(2000),
    sha256        varchar(64)
);
create index node_by_label on node (kind, label, id);
create unique index node_by_code on node (kind, code);
create index node_by_dossier on node (dossier_key);

create table document_text (
    document_key integer not null primary key references node,
    content      text    not null
);

create table alias (
    alias_key   integer      not null primary key,
    node_key    integer      not null references node,
    label       varchar(500) not null,
    language    varchar(35)  not null,
    script      varchar(4)      not null
);
create index alias_by_node on alias (node_key, alias_key);

-- Ids that were renamed or merged away keep resolving.
create table redirect (
    id          varchar(160) not null primary key,
    node_key    integer      not null references node,
    dossier_key integer      not null references dossier
);
create index redirect_by_node on redirect (node_key);

create table relation (
    relation_key  integer       not null primary key,
    kind          varchar(14)   not null,
    id            varchar(40)   not null unique,
    subject_key   integer       not null references node,
    object_key    integer       not null references node,
    third_key     integer       references node,
    role          varchar(24),
    title         varchar(1000),
    since         varchar(10),
    since_wording varchar(200),
    until         varchar(10),
    until_wording varchar(200),
    modality      varchar(10)   not null,
    inference     varchar(1000),
    dossier_key   integer       not null references dossier
);
create index relation_by_subject on relation (subject_key, kind, since desc nulls last, id);
create index relation_by_object on relation (object_key, kind, since desc nulls last, id);
create index relation_by_third on relation (third_key, kind, since desc nulls last, id);
create index relation_by_dossier on relation (dossier_key);

create table figure (
    figure_key          integer        not null primary key,
    id                  varchar(40)    not null unique,
    measure             varchar(16)    not null,
    reporter_key        integer        references node,
    partner_key         integer        references node,
    commodity_key       integer        references node,
    about_key           integer        references node,
    since               varchar(10),
    until               varchar(10),
    period_wording      varchar(200),
    amount              decimal(38, 9),
    amount_tolerance    decimal(38, 9),
    currency            varchar(3),
    unit                varchar(30),
    converted           decimal(38, 9),
    converted_tolerance decimal(38, 9),
    converted_currency  varchar(3),
    change_form         varchar(7),
    change_amount       decimal(38, 9),
    change_tolerance    decimal(38, 9),
    base_since          varchar(10),
    base_until          varchar(10),
    share               decimal(38, 9),
    share_tolerance     decimal(38, 9),
    share_of_key        integer        references figure,
    record              varchar(14),
    record_since        varchar(10),
    note                varchar(1000),
    modality            varchar(10)    not null,
    attribution_key     integer        references node,
    inference           varchar(1000),
    dossier_key         integer        not null references dossier
);
create index figure_by_reporter on figure (reporter_key, partner_key, measure, since, commodity_key);
create index figure_by_partner on figure (partner_key, reporter_key, measure, since);
create index figure_by_commodity on figure (commodity_key, since desc nulls last, id);
create index figure_by_about on figure (about_key, since desc nulls last, id);
create index figure_by_attribution on figure (attribution_key, since desc nulls last, id);
create index figure_by_share on figure (share_of_key, since desc nulls last, id);
create index figure_by_since on figure (since desc nulls last, id);
create index figure_by_dossier on figure (dossier_key);

-- Exactly one of node, relation and figure is what the citation speaks for.
create table citation (
    citation_key integer       not null primary key,
    id           varchar(40)   not null unique,
    document_key integer       not null references node,
    node_key     integer       references node,
    relation_key integer       references relation,
    figure_key   integer       references figure,
    attribute    varchar(30),
    start_offset integer       not null,
    end_offset   integer       not null,
    quote        varchar(2000) not null,
    dossier_key  integer       not null references dossier,
    check (start_offset >= 0 and end_offset > start_offset),
    check ((case when node_key is null then 0 else 1 end)
         + (case when relation_key is null then 0 else 1 end)
         + (case when figure_key is null then 0 else 1 end) = 1)
);
create index citation_by_node on citation (node_key, document_key, start_offset, id);
create index citation_by_relation on citation (relation_key, document_key, start_offset, id);
create index citation_by_figure on citation (figure_key, document_key, start_offset, id);
create index citation_by_document on citation (document_key, start_offset, id);
create index citation_by_dossier on citation (dossier_key);

-- Which documents speak of which nodes: drawn from the citations when a dossier is saved, so that reading is one look-up.
create table mention (
    node_key     integer not null references node,
    document_key integer not null references node,
    primary key (node_key, document_key)
);
create index mention_by_document on mention (document_key, node_key);
