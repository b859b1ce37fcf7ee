/*
 * Copyright The Service Lifecycle Authors.
 * SPDX-License-Identifier: Apache-2.0
 */

// @ts-check

const EVIDENCE_TYPES = [
  'link',
  'document',
  'catalog',
  'slo',
  'threat-model',
  'answers',
  'statement',
  'drill',
  'objective',
  'measure',
  'attestation',
];

/** Facts that are only ever added. Content that must go is redacted by `redact_payload`. */
const APPEND_ONLY = [
  'catalog_reading',
  'evidence',
  'evidence_cover',
  'withdrawal',
  'verification',
  'review',
  'cover_choice',
  'decision_request',
  'decision_item',
  'decision_outcome',
  'payload',
  'activity',
];

const ACTIVITY_KINDS = [
  'tracked',
  'untracked',
  'evidence-submitted',
  'evidence-withdrawn',
  'catalog-changed',
  'checklist-changed',
  'item-turned',
  'stage-turned',
  'refreshed',
];

const quoted = values => values.map(value => `'${value}'`).join(', ');

/** @param {import('knex').Knex} knex */
exports.up = async function up(knex) {
  await knex.schema.createTable('checklist_version', table => {
    table.comment('Every content that a checklist ever had');
    table.text('checklist_id').notNullable();
    table
      .integer('version')
      .notNullable()
      .comment('Counts from 1 per checklist');
    table
      .text('content_hash')
      .notNullable()
      .comment('SHA-256 of the canonical content');
    table
      .jsonb('content')
      .notNullable()
      .comment('The checklist with all defaults filled in');
    table.timestamp('loaded_at', { useTz: true }).notNullable();
    table.primary(['checklist_id', 'version'], {
      constraintName: 'checklist_version_pk',
    });
    table.unique(['checklist_id', 'content_hash'], {
      indexName: 'checklist_version_content_uniq',
    });
  });

  await knex.schema.createTable('active_checklist', table => {
    table.comment(
      'The version of each checklist that is in force, in matching order',
    );
    table.text('checklist_id').notNullable();
    table.integer('version').notNullable();
    table
      .integer('position')
      .notNullable()
      .comment('The lowest one that matches applies');
    table.timestamp('activated_at', { useTz: true }).notNullable();
    table
      .integer('generation')
      .notNullable()
      .comment(
        'The same in every row; each switch of any checklist writes all rows anew with the next one',
      );
    table.primary(['checklist_id'], { constraintName: 'active_checklist_pk' });
    table
      .foreign(['checklist_id', 'version'], 'active_checklist_version_fk')
      .references(['checklist_id', 'version'])
      .inTable('checklist_version');
  });

  await knex.schema.createTable('service', table => {
    table.comment(
      'A tracked entity: what lists and numbers filter, sort and count by',
    );
    table
      .specificType('id', 'bigint generated always as identity')
      .notNullable();
    table
      .text('entity_ref')
      .notNullable()
      .comment('Lower case, kind:namespace/name');
    table.text('kind').notNullable();
    table.text('namespace').notNullable();
    table.text('name').notNullable();
    table.text('title').notNullable().comment('metadata.title, else the name');
    table.text('type').comment('spec.type');
    table.text('lifecycle').comment('spec.lifecycle');
    table.text('tier').comment('From where serviceLifecycle.tier says');
    table
      .text('owner_ref')
      .comment('spec.owner as a full ref, whether it resolves or not');
    table.boolean('owner_resolved').notNullable();
    table.text('system_ref');
    table.text('domain_ref').comment('Of the System, else spec.domain');
    table
      .jsonb('notes')
      .notNullable()
      .defaultTo('[]')
      .comment('What sync has to say: [{code, params}]');
    table
      .text('input_hash')
      .notNullable()
      .comment('Of what was derived from the catalog; an equal one is skipped');
    table.text('checklist_id').comment('Null: no checklist matches');
    table.integer('checklist_version');
    table
      .smallint('stage')
      .comment('Index of the stage shown; null without a checklist');
    table.boolean('conditional').notNullable().defaultTo(false);
    table.smallint('accepted_risks').notNullable().defaultTo(0);
    table.smallint('claim').comment('Index of the stage declared');
    table.text('claim_from').comment('The lifecycle that claims it');
    table.smallint('expected').comment('Index of the highest stage expected');
    table.smallint('gap_stages').comment('Null without a claim');
    table.smallint('gap_items').comment('Null without a claim');
    table.boolean('not_started').notNullable().defaultTo(true);
    table
      .text('turn')
      .comment('Whose turn it is to close the gap; null without a gap');
    table
      .text('statuses')
      .notNullable()
      .defaultTo('')
      .comment(
        "One letter per item, in the checklist version's order; upper case: does not count yet",
      );
    table.smallint('items_not_applicable').notNullable().defaultTo(0);
    table.smallint('items_met').notNullable().defaultTo(0);
    table.smallint('items_risk_accepted').notNullable().defaultTo(0);
    table.smallint('items_failing').notNullable().defaultTo(0);
    table.smallint('items_stale').notNullable().defaultTo(0);
    table.smallint('items_awaiting_review').notNullable().defaultTo(0);
    table.smallint('items_unverified').notNullable().defaultTo(0);
    table.smallint('items_missing').notNullable().defaultTo(0);
    table
      .integer('next_minutes')
      .notNullable()
      .defaultTo(0)
      .comment("Minutes of the team's next three items");
    table
      .timestamp('holds_until', { useTz: true })
      .comment('When the stage falls if nothing is done');
    table.text('holds_item').comment('The item that it falls for');
    table.timestamp('scored_at', { useTz: true }).comment('Null: never yet');
    table
      .integer('generation')
      .notNullable()
      .defaultTo(0)
      .comment(
        'Of the active checklists that it was scored with; a lower one than theirs is due',
      );
    table
      .timestamp('due_at', { useTz: true })
      .comment(
        'When to score again: by time, or at once after a write elsewhere',
      );
    table
      .timestamp('absent_since', { useTz: true })
      .comment('The first sweep that did not find it');
    table
      .timestamp('deleted_at', { useTz: true })
      .comment('Gone from the catalog; its facts stay');
    table.primary(['id'], { constraintName: 'service_pk' });
    table.unique(['entity_ref'], { indexName: 'service_entity_ref_uniq' });
    table
      .foreign(['checklist_id', 'checklist_version'], 'service_checklist_fk')
      .references(['checklist_id', 'version'])
      .inTable('checklist_version');
    table.index(['owner_ref'], 'service_owner_idx');
    table.index(['system_ref'], 'service_system_idx');
    table.index(['domain_ref'], 'service_domain_idx');
  });
  await knex.raw(`
    alter table service
      add constraint service_turn_chk check (turn in ('team', 'reviewer', 'platform', 'none')),
      add constraint service_stage_chk check (stage between 0 and 4),
      add constraint service_claim_chk check (claim between 0 and 4);
    create index service_due_idx on service (due_at) where due_at is not null and deleted_at is null;
    create index service_generation_idx on service (generation) where deleted_at is null;
    create index service_title_idx on service (lower(title), id) where deleted_at is null;
  `);

  await knex.schema.createTable('service_owner', table => {
    table.comment(
      'Every ownedBy target of a service; what ownership conditions ask for',
    );
    table.bigInteger('service_id').notNullable();
    table.text('owner_ref').notNullable();
    table.primary(['service_id', 'owner_ref'], {
      constraintName: 'service_owner_pk',
    });
    table
      .foreign(['service_id'], 'service_owner_service_fk')
      .references(['id'])
      .inTable('service')
      .onDelete('CASCADE');
    table.index(['owner_ref', 'service_id'], 'service_owner_ref_idx');
  });

  await knex.schema.createTable('service_facts', table => {
    table.comment('What the permission rules of the catalog ask of an entity');
    table.bigInteger('service_id').notNullable();
    table
      .specificType('facts', 'text[]')
      .notNullable()
      .comment("'key' and 'key=value', as the catalog's search table has them");
    table.primary(['service_id'], { constraintName: 'service_facts_pk' });
    table
      .foreign(['service_id'], 'service_facts_service_fk')
      .references(['id'])
      .inTable('service')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('catalog_reading', table => {
    table.comment(
      'Evidence found in the catalog; a row when it changed, the latest is current',
    );
    table
      .specificType('id', 'bigint generated always as identity')
      .notNullable();
    table.bigInteger('service_id').notNullable();
    table.timestamp('read_at', { useTz: true }).notNullable();
    table
      .jsonb('evidence')
      .notNullable()
      .comment(
        '[{itemId, revision, since, type, payload, found, verification}]',
      );
    table.primary(['id'], { constraintName: 'catalog_reading_pk' });
    table
      .foreign(['service_id'], 'catalog_reading_service_fk')
      .references(['id'])
      .inTable('service');
    table.index(['service_id', 'id'], 'catalog_reading_service_idx');
  });

  await knex.schema.createTable('catalog_snapshot', table => {
    table.comment(
      'The entity as it was read last; what predicates are evaluated against',
    );
    table.bigInteger('service_id').notNullable();
    table
      .jsonb('entity')
      .notNullable()
      .comment(
        'ServiceSnapshot: what predicates and finders need of the entity',
      );
    table
      .jsonb('notes')
      .notNullable()
      .comment(
        'What sync itself has to say; service.notes adds what scoring has',
      );
    table.primary(['service_id'], { constraintName: 'catalog_snapshot_pk' });
    table
      .foreign(['service_id'], 'catalog_snapshot_service_fk')
      .references(['id'])
      .inTable('service')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('scorecard', table => {
    table.comment('The last evaluation of each service, item by item');
    table.bigInteger('service_id').notNullable();
    table
      .jsonb('items')
      .notNullable()
      .comment('ItemEvaluation[], in the order of the checklist');
    table.primary(['service_id'], { constraintName: 'scorecard_pk' });
    table
      .foreign(['service_id'], 'scorecard_service_fk')
      .references(['id'])
      .inTable('service')
      .onDelete('CASCADE');
  });

  await knex.schema.createTable('group_member', table => {
    table.comment(
      'Members of each group and of all groups below it, as synced',
    );
    table.text('group_ref').notNullable();
    table.text('user_ref').notNullable();
    table.primary(['group_ref', 'user_ref'], {
      constraintName: 'group_member_pk',
    });
    table.index(['user_ref'], 'group_member_user_idx');
  });

  await knex.schema.createTable('org_group', table => {
    table.comment('Groups of the catalog, as synced');
    table.text('group_ref').notNullable();
    table
      .text('parent_ref')
      .comment('The group above it, which reviews what nobody in this one may');
    table.primary(['group_ref'], { constraintName: 'org_group_pk' });
  });

  await knex.schema.createTable('payload', table => {
    table.comment(
      'Content of evidence, by its hash; the only thing that can be redacted',
    );
    table
      .text('hash')
      .notNullable()
      .comment('SHA-256 of type and canonical JSON');
    table.jsonb('content').comment('Null once redacted');
    table.timestamp('redacted_at', { useTz: true });
    table.text('redacted_by');
    table.text('redaction_reason');
    table.primary(['hash'], { constraintName: 'payload_pk' });
  });

  await knex.schema.createTable('evidence', table => {
    table.comment(
      'Revisions submitted by people and by other systems; one found in the catalog once somebody reviewed or verified it',
    );
    table
      .specificType('id', 'bigint generated always as identity')
      .notNullable();
    table.uuid('revision').notNullable().comment('Public id');
    table.text('item_id').notNullable();
    table.text('type').notNullable();
    table.text('payload_hash').notNullable();
    table.text('source').notNullable();
    table
      .bigInteger('anchor_id')
      .notNullable()
      .comment('The service it was submitted on');
    table.text('cover_kind').notNullable();
    table.text('cover_ref').comment("The System's ref, or checklist/provision");
    table
      .text('cover_owner')
      .comment('Owner whose services it reaches without further consent');
    table
      .text('submitted_by')
      .comment(
        'Ref of a User, or the subject of a service principal; null for the catalog',
      );
    table
      .text('acting_agent')
      .comment('The service that acted for the person, if one did');
    table.timestamp('submitted_at', { useTz: true }).notNullable();
    table
      .timestamp('dated_at', { useTz: true })
      .notNullable()
      .comment("The evidence's own date, else submission");
    table.text('comment');
    table.boolean('drafted_with_ai').notNullable().defaultTo(false);
    table
      .boolean('draft')
      .notNullable()
      .defaultTo(false)
      .comment('A proposal; counts only once a person adopts it');
    table.primary(['id'], { constraintName: 'evidence_pk' });
    table.unique(['revision'], { indexName: 'evidence_revision_uniq' });
    table
      .foreign(['payload_hash'], 'evidence_payload_fk')
      .references(['hash'])
      .inTable('payload');
    table
      .foreign(['anchor_id'], 'evidence_anchor_fk')
      .references(['id'])
      .inTable('service');
    table.index(['anchor_id', 'item_id', 'id'], 'evidence_anchor_idx');
    table.index(['payload_hash'], 'evidence_payload_idx');
  });
  await knex.raw(`
    alter table evidence
      add constraint evidence_type_chk check (type in (${quoted(EVIDENCE_TYPES)})),
      add constraint evidence_source_chk check (source in ('portal', 'catalog', 'api', 'agent')),
      add constraint evidence_author_chk check ((source = 'catalog') = (submitted_by is null)),
      add constraint evidence_cover_chk check (
        cover_kind in ('service', 'services', 'system', 'provision')
        and (cover_kind in ('system', 'provision')) = (cover_ref is not null)
      );
    create index evidence_cover_idx on evidence (cover_kind, cover_ref, item_id, id) where cover_ref is not null;
  `);

  await knex.schema.createTable('evidence_cover', table => {
    table.comment(
      'The services of a revision that lists them, its anchor among them',
    );
    table.bigInteger('evidence_id').notNullable();
    table.bigInteger('service_id').notNullable();
    table.primary(['evidence_id', 'service_id'], {
      constraintName: 'evidence_cover_pk',
    });
    table
      .foreign(['evidence_id'], 'evidence_cover_evidence_fk')
      .references(['id'])
      .inTable('evidence');
    table
      .foreign(['service_id'], 'evidence_cover_service_fk')
      .references(['id'])
      .inTable('service');
    table.index(['service_id', 'evidence_id'], 'evidence_cover_service_idx');
  });

  await knex.schema.createTable('withdrawal', table => {
    table.comment('Takes a revision back; older ones do not return by it');
    table.bigInteger('evidence_id').notNullable();
    table.text('withdrawn_by').notNullable();
    table.timestamp('withdrawn_at', { useTz: true }).notNullable();
    table.text('comment');
    table.primary(['evidence_id'], { constraintName: 'withdrawal_pk' });
    table
      .foreign(['evidence_id'], 'withdrawal_evidence_fk')
      .references(['id'])
      .inTable('evidence');
  });

  await knex.schema.createTable('cover_choice', table => {
    table.comment('A service that joined or left evidence shared by others');
    table
      .specificType('id', 'bigint generated always as identity')
      .notNullable();
    table.bigInteger('service_id').notNullable();
    table.text('cover_kind').notNullable();
    table
      .text('cover_ref')
      .notNullable()
      .comment("As in evidence; for 'services' the revision");
    table
      .text('item_id')
      .comment('Null for a provision, which is left as a whole');
    table.text('choice').notNullable().comment('The latest decides');
    table.text('chosen_by').notNullable();
    table.timestamp('chosen_at', { useTz: true }).notNullable();
    table.primary(['id'], { constraintName: 'cover_choice_pk' });
    table
      .foreign(['service_id'], 'cover_choice_service_fk')
      .references(['id'])
      .inTable('service');
    table.index(['service_id', 'item_id', 'id'], 'cover_choice_service_idx');
  });
  await knex.raw(`
    alter table cover_choice
      add constraint cover_choice_kind_chk check (cover_kind in ('services', 'system', 'provision')),
      add constraint cover_choice_item_chk check ((cover_kind = 'provision') = (item_id is null)),
      add constraint cover_choice_choice_chk check (choice in ('joined', 'opted-out'));
  `);

  await knex.schema.createTable('verification', table => {
    table.comment(
      'What a machine found; a row when verdict, reason or content changed',
    );
    table
      .specificType('id', 'bigint generated always as identity')
      .notNullable();
    table.bigInteger('evidence_id').notNullable();
    table.text('verdict').notNullable();
    table.text('reason').notNullable();
    table.text('content_hash');
    table.timestamp('found_at', { useTz: true }).notNullable();
    table.primary(['id'], { constraintName: 'verification_pk' });
    table
      .foreign(['evidence_id'], 'verification_evidence_fk')
      .references(['id'])
      .inTable('evidence');
    table.index(['evidence_id', 'id'], 'verification_evidence_idx');
  });

  await knex.schema.createTable('verification_state', table => {
    table.comment('The last look at a revision, whatever it found');
    table.bigInteger('evidence_id').notNullable();
    table.bigInteger('verification_id').notNullable();
    table.timestamp('checked_at', { useTz: true }).notNullable();
    table.timestamp('last_pass_at', { useTz: true });
    table.timestamp('changed_since_approval_at', { useTz: true });
    table.primary(['evidence_id'], { constraintName: 'verification_state_pk' });
    table
      .foreign(['evidence_id'], 'verification_state_evidence_fk')
      .references(['id'])
      .inTable('evidence');
    table
      .foreign(['verification_id'], 'verification_state_verification_fk')
      .references(['id'])
      .inTable('verification');
  });

  await knex.schema.createTable('review', table => {
    table.comment('What a human decided about a revision');
    table
      .specificType('id', 'bigint generated always as identity')
      .notNullable();
    table.bigInteger('evidence_id').notNullable();
    table
      .bigInteger('service_id')
      .notNullable()
      .comment('The service on whose page it was decided');
    table.text('decision').notNullable();
    table.text('reviewed_by').notNullable();
    table.timestamp('reviewed_at', { useTz: true }).notNullable();
    table.text('comment');
    table.jsonb('about').comment('The answers or sections that it is about');
    table.integer('item_revision').notNullable();
    table.text('content_hash').comment('Of what was approved');
    table.primary(['id'], { constraintName: 'review_pk' });
    table
      .foreign(['evidence_id'], 'review_evidence_fk')
      .references(['id'])
      .inTable('evidence');
    table
      .foreign(['service_id'], 'review_service_fk')
      .references(['id'])
      .inTable('service');
    table.index(['evidence_id', 'id'], 'review_evidence_idx');
  });

  await knex.schema.createTable('decision_request', table => {
    table.comment('A risk, or an item that does not apply, put before a human');
    table.uuid('id').notNullable();
    table.text('kind').notNullable();
    table.bigInteger('service_id').notNullable();
    table
      .smallint('stage')
      .comment('Up to which all open items were asked for; null: for one item');
    table
      .text('text')
      .notNullable()
      .comment('The risk, or the reason, in words');
    table
      .text('compensating_control')
      .comment('What limits the risk meanwhile');
    table.text('asked_by').notNullable();
    table.timestamp('asked_at', { useTz: true }).notNullable();
    table.timestamp('expires_at', { useTz: true });
    table.primary(['id'], { constraintName: 'decision_request_pk' });
    table
      .foreign(['service_id'], 'decision_request_service_fk')
      .references(['id'])
      .inTable('service');
    table.index(['service_id', 'asked_at'], 'decision_request_service_idx');
  });

  await knex.schema.createTable('decision_item', table => {
    table.comment('The items of a request, as they were when it was asked');
    table.uuid('request_id').notNullable();
    table.text('item_id').notNullable();
    table.integer('item_revision').notNullable();
    table.primary(['request_id', 'item_id'], {
      constraintName: 'decision_item_pk',
    });
    table
      .foreign(['request_id'], 'decision_item_request_fk')
      .references(['id'])
      .inTable('decision_request');
  });

  await knex.schema.createTable('decision_outcome', table => {
    table.comment('What became of a request, in order');
    table
      .specificType('id', 'bigint generated always as identity')
      .notNullable();
    table.uuid('request_id').notNullable();
    table.text('outcome').notNullable();
    table.text('decided_by').notNullable();
    table.timestamp('decided_at', { useTz: true }).notNullable();
    table.text('comment');
    table
      .jsonb('accepted_reasons')
      .notNullable()
      .defaultTo('{}')
      .comment(
        '{itemId: reason code} of the items that were failing when the risk was accepted',
      );
    table.primary(['id'], { constraintName: 'decision_outcome_pk' });
    table
      .foreign(['request_id'], 'decision_outcome_request_fk')
      .references(['id'])
      .inTable('decision_request');
    table.index(['request_id', 'id'], 'decision_outcome_request_idx');
  });

  await knex.schema.createTable('activity', table => {
    table.comment('What happened to a service, in order');
    table
      .specificType('id', 'bigint generated always as identity')
      .notNullable();
    table
      .uuid('public_id')
      .notNullable()
      .defaultTo(knex.raw('gen_random_uuid()'));
    table.bigInteger('service_id').notNullable();
    table
      .timestamp('at', { useTz: true })
      .notNullable()
      .comment('When it turned, which may be before it was noticed');
    table.text('kind').notNullable();
    table.text('actor').comment('Null: the catalog or the clock');
    table.text('item_id');
    table.jsonb('params').notNullable().defaultTo('{}');
    table.smallint('stage_before');
    table.smallint('stage_after');
    table.primary(['id'], { constraintName: 'activity_pk' });
    table
      .foreign(['service_id'], 'activity_service_fk')
      .references(['id'])
      .inTable('service');
    table.index(['service_id', 'id'], 'activity_service_idx');
    table.index(['at'], 'activity_at_idx');
  });

  await knex.schema.createTable('stage_span', table => {
    table.comment(
      'From when until when a service stood where; the trend is a sum over it',
    );
    table
      .specificType('id', 'bigint generated always as identity')
      .notNullable();
    table.bigInteger('service_id').notNullable();
    table.smallint('stage');
    table.smallint('claim');
    table.boolean('conditional').notNullable();
    table.boolean('not_started').notNullable();
    table.timestamp('from_at', { useTz: true }).notNullable();
    table.timestamp('to_at', { useTz: true }).comment('Null: still so');
    table.primary(['id'], { constraintName: 'stage_span_pk' });
    table
      .foreign(['service_id'], 'stage_span_service_fk')
      .references(['id'])
      .inTable('service');
    table.index(['service_id', 'from_at'], 'stage_span_service_idx');
  });
  await knex.raw(`
    create unique index stage_span_open_uniq on stage_span (service_id) where to_at is null;
    create index stage_span_from_idx on stage_span (from_at);
    alter table verification add constraint verification_verdict_chk check (verdict in ('pass', 'fail', 'unknown'));
    alter table review add constraint review_decision_chk check (decision in ('approve', 'request-changes', 'confirm'));
    alter table decision_request
      add constraint decision_request_kind_chk check (kind in ('risk', 'not-applicable')),
      add constraint decision_request_end_chk check (kind <> 'risk' or expires_at is not null),
      add constraint decision_request_stage_chk check (stage between 0 and 4);
    alter table activity add constraint activity_kind_chk check (kind in (${quoted(ACTIVITY_KINDS)}));
    alter table decision_outcome add constraint decision_outcome_chk check (outcome in ('accepted', 'declined', 'ended'));
  `);

  await knex.schema.createTable('idempotency', table => {
    table.comment('First answers to writes that carried an Idempotency-Key');
    table.text('principal').notNullable();
    table.text('key').notNullable();
    table.text('request_hash').notNullable();
    table.jsonb('answer').notNullable();
    table.timestamp('created_at', { useTz: true }).notNullable();
    table.primary(['principal', 'key'], { constraintName: 'idempotency_pk' });
    table.index(['created_at'], 'idempotency_created_idx');
  });

  await knex.schema.createTable('sweep', table => {
    table.comment('The last complete reading of the catalog');
    table.text('id').notNullable().comment("Always 'catalog'");
    table.timestamp('started_at', { useTz: true }).notNullable();
    table.timestamp('finished_at', { useTz: true }).notNullable();
    table
      .integer('services')
      .notNullable()
      .comment('Tracked entities that it found');
    table
      .boolean('settled')
      .notNullable()
      .comment(
        'Whether two readings in a row agreed: the catalog has finished its first processing',
      );
    table
      .text('warning')
      .comment('Why nothing was deleted, if something was held back');
    table.primary(['id'], { constraintName: 'sweep_pk' });
  });

  await knex.raw(`
    create function refuse_change() returns trigger language plpgsql as $$
    begin
      if tg_op <> 'TRUNCATE' and current_setting('service_lifecycle.maintenance', true) = 'on' then
        if tg_op = 'DELETE' then return old; end if;
        return new;
      end if;
      raise exception '% is append-only: % is refused', tg_table_name, tg_op
        using errcode = 'restrict_violation';
    end $$;

    create function redact_payload(payload_hash text, actor text, reason text, at timestamptz)
    returns boolean language plpgsql as $$
    declare
      done boolean;
    begin
      perform set_config('service_lifecycle.maintenance', 'on', true);
      update payload
        set content = null, redacted_at = at, redacted_by = actor, redaction_reason = reason
        where hash = payload_hash and redacted_at is null;
      done := found;
      perform set_config('service_lifecycle.maintenance', '', true);
      return done;
    end $$;
  `);
  for (const table of APPEND_ONLY) {
    await knex.raw(`
      create trigger ${table}_append_only before update or delete on ${table}
        for each row execute function refuse_change();
      create trigger ${table}_no_truncate before truncate on ${table}
        for each statement execute function refuse_change();
    `);
  }
};

/** @param {import('knex').Knex} knex */
exports.down = async function down(knex) {
  await knex.raw(`
    drop table if exists sweep, idempotency, stage_span, activity, decision_outcome,
      decision_item, decision_request, review, verification_state, verification, cover_choice,
      withdrawal, evidence_cover, evidence, payload, org_group, group_member, scorecard,
      catalog_snapshot, catalog_reading, service_facts, service_owner, service,
      active_checklist, checklist_version cascade;
    drop function if exists redact_payload(text, text, text, timestamptz);
    drop function if exists refuse_change();
  `);
};
