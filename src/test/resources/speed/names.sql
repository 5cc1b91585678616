create extension if not exists pg_trgm;
create extension if not exists pg_stat_statements;
drop schema if exists speed cascade;
create schema speed;
create table speed.name as
  select node_key, label from node union all select node_key, label from alias;
create index on speed.name using gin (label gin_trgm_ops);
