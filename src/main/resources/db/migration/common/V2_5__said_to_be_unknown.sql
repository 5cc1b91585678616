-- A document can say that something is not known: the citation then names the attribute, and does not speak for a value of it.
alter table citation add column said_unknown boolean default false not null;
