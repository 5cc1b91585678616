-- The program keeps the words in memory with what they can be found by. How many labels and aliases have a word is told, so that words of quotes alone crowd
-- out no names that are being typed.
drop table search_trait;
alter table search_word add column names integer default 0 not null;

-- The index is drawn anew at the start.
update search_version set version = 0;
