/** One part of the export: the rows of a table that belong to an account, without what would be a secret. */
export interface HeldPart {
  /** Its name in the file. */
  readonly part: string;
  readonly table: string;
  /** With one question mark: the account's id, or what wrong codes are counted under. */
  readonly text: string;
  readonly key?: 'codeAttempts';
  /** Rows of pictures and whole documents: a few of them are in memory at a time. */
  readonly isLarge?: true;
}

/** Everything held about a player besides characters and the trail, which come page by page. */
export const heldParts: readonly HeldPart[] = [
  {
    part: 'account',
    table: 'users',
    text: 'SELECT id, username, email, display_name, role, is_active, email_verified, preferences, created_at, updated_at, last_login_at FROM users WHERE id = ?',
  },
  {
    part: 'avatar',
    table: 'avatars',
    text: 'SELECT image, updated_at FROM avatars WHERE user_id = ?',
  },
  {
    part: 'portraits',
    table: 'portraits',
    isLarge: true,
    text: 'SELECT p.character_id, p.image, p.updated_at FROM portraits p JOIN characters c ON c.id = p.character_id WHERE c.owner_id = ? ORDER BY p.character_id',
  },
  {
    part: 'sessions',
    table: 'sessions',
    text: 'SELECT id, created_at, last_used_at, idle_expires_at, absolute_expires_at, revoked_at, authenticated_at, ip, user_agent FROM sessions WHERE user_id = ? ORDER BY created_at',
  },
  {
    part: 'personalTokens',
    table: 'personal_tokens',
    text: 'SELECT id, name, scopes, created_at, expires_at, last_used_at FROM personal_tokens WHERE user_id = ? ORDER BY created_at',
  },
  {
    part: 'authenticator',
    table: 'authenticators',
    text: 'SELECT created_at, confirmed_at FROM authenticators WHERE user_id = ?',
  },
  {
    part: 'recoveryCodes',
    table: 'recovery_codes',
    text: 'SELECT created_at FROM recovery_codes WHERE user_id = ?',
  },
  {
    part: 'passkeys',
    table: 'passkeys',
    text: 'SELECT id, name, relying_party, is_synced, transports, created_at, last_used_at FROM passkeys WHERE user_id = ? ORDER BY created_at',
  },
  {
    part: 'pendingSignIns',
    table: 'pending_sign_ins',
    text: 'SELECT tries, expires_at FROM pending_sign_ins WHERE user_id = ? ORDER BY expires_at',
  },
  {
    part: 'passkeyChallenges',
    table: 'passkey_challenges',
    text: 'SELECT purpose, relying_party, expires_at FROM passkey_challenges WHERE user_id = ? ORDER BY expires_at',
  },
  {
    part: 'linkedAccounts',
    table: 'identities',
    text: 'SELECT id, issuer, subject, email, linked_at, last_used_at FROM identities WHERE user_id = ? ORDER BY linked_at',
  },
  {
    part: 'visitsToProviders',
    table: 'provider_flows',
    text: 'SELECT provider, purpose, expires_at FROM provider_flows WHERE user_id = ? ORDER BY expires_at',
  },
  {
    part: 'knownDevices',
    table: 'known_devices',
    text: 'SELECT last_seen_at FROM known_devices WHERE user_id = ? ORDER BY last_seen_at',
  },
  {
    part: 'mailedLinks',
    table: 'one_time_tokens',
    text: 'SELECT purpose, email, expires_at FROM one_time_tokens WHERE user_id = ? ORDER BY expires_at',
  },
  {
    part: 'wrongPasswords',
    table: 'sign_in_attempts',
    text: 'SELECT failures, locked_until, updated_at FROM sign_in_attempts WHERE account_key = ?',
  },
  {
    part: 'wrongCodes',
    table: 'sign_in_attempts',
    text: 'SELECT failures, locked_until, updated_at FROM sign_in_attempts WHERE account_key = ?',
    key: 'codeAttempts',
  },
  {
    // Whatever address they go to.
    part: 'waitingMails',
    table: 'outbox',
    text: 'SELECT recipient, template, created_at FROM outbox WHERE user_id = ? ORDER BY created_at',
  },
  {
    part: 'rulesets',
    table: 'rulesets',
    text: 'SELECT id, slug, visibility, withdrawn_at, newest_version, created_at, updated_at FROM rulesets WHERE owner_id = ? ORDER BY created_at',
  },
  {
    part: 'rulesetVersions',
    table: 'ruleset_versions',
    isLarge: true,
    text: 'SELECT v.ruleset_id, v.version, v.created_at, v.document FROM ruleset_versions v JOIN rulesets r ON r.id = v.ruleset_id WHERE r.owner_id = ? ORDER BY v.created_at, v.ruleset_id, v.version',
  },
  {
    // Whosever they are.
    part: 'usedRulesets',
    table: 'ruleset_uses',
    text: 'SELECT ruleset_id, version FROM ruleset_uses WHERE user_id = ? ORDER BY ruleset_id, version',
  },
  {
    // Friends and requests; of the other one only the name they are known by. Blocks by others are theirs to know.
    part: 'friends',
    table: 'friendships',
    text: `SELECT u.username, CASE WHEN f.asked_by = u.id THEN 'incoming' ELSE 'outgoing' END AS direction, f.asked_at, f.accepted_at
      FROM (SELECT id FROM users WHERE id = ?) me JOIN friendships f ON me.id IN (f.first_id, f.second_id)
      JOIN users u ON u.id IN (f.first_id, f.second_id) AND u.id <> me.id ORDER BY f.asked_at, f.id`,
  },
  {
    part: 'blockedPlayers',
    table: 'blocks',
    text: 'SELECT u.username, b.created_at FROM blocks b JOIN users u ON u.id = b.blocked_id WHERE b.blocker_id = ? ORDER BY b.created_at, b.id',
  },
  {
    part: 'sharedWithFriends',
    table: 'character_shares',
    text: 'SELECT s.character_id, u.username, s.shared_at FROM character_shares s JOIN characters c ON c.id = s.character_id JOIN users u ON u.id = s.user_id WHERE c.owner_id = ? ORDER BY s.shared_at, s.character_id, u.username',
  },
  {
    part: 'reports',
    table: 'reports',
    text: 'SELECT character_id, reason, text, created_at, closed_at, outcome FROM reports WHERE reporter_id = ? ORDER BY created_at, id',
  },
  {
    part: 'countedToday',
    table: 'daily_counts',
    text: 'SELECT what, day, count FROM daily_counts WHERE user_id = ? ORDER BY what',
  },
  {
    part: 'savedFilters',
    table: 'saved_filters',
    text: 'SELECT id, name, query, created_at, updated_at FROM saved_filters WHERE owner_id = ? ORDER BY name_key',
  },
  {
    part: 'imports',
    table: 'character_imports',
    text: 'SELECT import_id, character_id, fingerprint, imported_at FROM character_imports WHERE owner_id = ? ORDER BY imported_at, character_id',
  },
  {
    // How often, and not by whom: that is written down nowhere.
    part: 'templateForks',
    table: 'template_forks',
    text: 'SELECT f.character_id, f.forks FROM template_forks f JOIN characters c ON c.id = f.character_id WHERE c.owner_id = ? ORDER BY f.character_id',
  },
  {
    part: 'repeatedRequests',
    table: 'idempotency_keys',
    text: 'SELECT key, created_at FROM idempotency_keys WHERE owner_id = ? ORDER BY created_at',
  },
];

/** Columns that hold JSON. */
export const jsonColumns: ReadonlySet<string> = new Set(['preferences', 'scopes', 'document', 'query', 'transports']);
