// Generated from openapi.json by `npm run contract`. Do not edit.

export interface paths {
    "/health/live": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The process answers. */
        get: operations["live"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/health/ready": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** It can do its work: the database answers and is migrated. */
        get: operations["ready"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/register": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Open an account. */
        post: operations["register"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether visitors may open an account here. */
        get: operations["getRegistration"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/password-policy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a password must satisfy. */
        get: operations["getPasswordPolicy"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/login": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in. Where the account has a second factor, the answer asks for it. */
        post: operations["login"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/refresh": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New tokens for the refresh token in the cookie, or for the one in the body. The old one is spent. */
        post: operations["refresh"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End this session: both its tokens stop working at once. */
        post: operations["logout"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/logout-all": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** End every session of the account. */
        post: operations["logoutAll"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The devices that are signed in, the one used last first. */
        get: operations["getSessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign a device out. */
        delete: operations["deleteSession"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/forgot-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for a link to choose a new password. The answer is the same for addresses nobody has. */
        post: operations["forgotPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/reset-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password. Ends every session; the token works once. */
        post: operations["resetPassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/verify-email/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Confirm the e-mail address the token was sent to: the first one of an account, or a new one. Somebody who only looks
         *     is led to the page that asks for a click. Counted with all other requests, not with sign-ins: a token cannot be
         *     guessed, and a whole table confirms its addresses from one network.
         */
        get: operations["verifyEmail"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/revert-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring the former e-mail address back, if it was confirmed. Ends every session and the password, and mails a link to
         *     choose a new one; takes away what was added to open the account. The token works once, for 72 hours.
         */
        post: operations["revertEmail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/resend-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Ask for the confirmation mail again. The answer is the same for addresses nobody has. */
        post: operations["resendVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/step-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** How I can prove that it is still me. */
        get: operations["getStepUpWays"];
        put?: never;
        /** Prove that it is still you. Opens, for a while, the routes that answer `STEP_UP_REQUIRED`. */
        post: operations["stepUp"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My passkeys, the oldest first. */
        get: operations["getPasskeys"];
        put?: never;
        /** Add the passkey that the browser made. Other sessions end where it is the first second factor. */
        post: operations["addPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a browser needs to make a passkey. */
        post: operations["newPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Remove a passkey: it opens this account no more. */
        delete: operations["removePasskey"];
        options?: never;
        head?: never;
        /** Rename a passkey. */
        patch: operations["renamePasskey"];
        trace?: never;
    };
    "/api/v1/auth/passkeys/sign-in/options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a passkey has to sign so that somebody is signed in without a name and a password. */
        post: operations["passkeySignInOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/passkeys/sign-in": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Sign in by a passkey alone. */
        post: operations["passkeySignIn"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/step-up/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a passkey has to sign so that it is known to be still you. */
        post: operations["stepUpPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/step-up/passkey": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove that it is still you, by a passkey instead of the password. */
        post: operations["stepUpByPasskey"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/step-up/code": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Prove that it is still you, by a code of the authenticator app: for accounts without a password. */
        post: operations["stepUpByCode"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What is on besides the password. */
        get: operations["getSecondFactor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/totp": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Begin with an authenticator app: a secret for it, which counts once its first code was confirmed. */
        post: operations["beginAuthenticator"];
        /** Remove the authenticator app. */
        delete: operations["removeAuthenticator"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/totp/confirm": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Switch the authenticator app on by its first code. Other sessions end where it is the first second factor. */
        post: operations["confirmAuthenticator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/recovery-codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** New recovery codes; those before stop working. */
        post: operations["renewRecoveryCodes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Complete a sign-in by the second factor. */
        post: operations["verifySecondStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/mfa/passkey-options": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** What a passkey has to sign for the second step. */
        post: operations["secondStepPasskeyOptions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/change-password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Choose a new password. Ends every other session. */
        post: operations["changePassword"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My personal access tokens, the newest first. */
        get: operations["getTokens"];
        put?: never;
        /** Make a personal access token. Its text is in this answer and nowhere else. */
        post: operations["createToken"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Revoke a personal access token: it stops working at once. */
        delete: operations["deleteToken"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Where one may sign in with an account one has already. */
        get: operations["getProviders"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/providers/{name}/start": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For a browser: begin to sign in with an account at this provider. */
        get: operations["startProviderSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/providers/{name}/callback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** For a browser that the provider sends back: its answer, once. */
        get: operations["finishProviderSignIn"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/providers/second-step": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For the web app, after a provider's answer: what this browser has still to prove. Answered once. */
        post: operations["takeSecondStep"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/providers/{name}/link": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For a browser: begin to link my account with one at this provider. */
        post: operations["linkProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/step-up/provider": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** For a browser: begin to prove that it is still me by signing in at a provider anew, where `GET /auth/step-up` offers it. */
        post: operations["stepUpAtProvider"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/identities": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Accounts at other places that open mine. */
        get: operations["getIdentities"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/auth/identities/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Unlink one of them; not the last thing that opens the account. */
        delete: operations["deleteIdentity"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/profile": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My account. */
        get: operations["getProfile"];
        put?: never;
        post?: never;
        /** Delete my account with everything in it. There is no way back. */
        delete: operations["deleteAccount"];
        options?: never;
        head?: never;
        /** Change what is given, leave the rest. A new e-mail address counts once it is confirmed. */
        patch: operations["updateProfile"];
        trace?: never;
    };
    "/api/v1/users/profile/pending-email/resend": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the link that confirms the waiting address once more. */
        post: operations["resendEmailConfirmation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/profile/pending-email": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take the change of address back before it is confirmed. */
        delete: operations["cancelEmailChange"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/{id}/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Somebody's picture. `v` is only there to make a new picture a new address. */
        get: operations["getAvatar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/profile/avatar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Send my picture as the body, or as the one file of a form: PNG, JPEG or WebP of at most 2 MB and 4096 pixels a side. It is cut to a small square, and what is hidden in the file is left out. */
        put: operations["putAvatar"];
        post?: never;
        /** Take my picture away. */
        delete: operations["deleteAvatar"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/profile/activity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What was done by me and to my account, the newest first. */
        get: operations["getActivity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/users/profile/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Everything held about me, in one JSON file. */
        get: operations["exportAccount"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/mine": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those I brought. */
        get: operations["listMyRulesets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Those other players and I show to everybody. */
        get: operations["listPublicRulesets"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The games characters can be made for. */
        get: operations["listRulesets"];
        put?: never;
        /**
         * Bring a ruleset, or the next version of one of mine: the document is the body, and its id tells which. It begins
         *     private, under an id of its own that no other ruleset can take. What is published never changes.
         */
        post: operations["publishRuleset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A player's ruleset with its versions. */
        get: operations["listRulesetVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/rulesets/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole data of a ruleset: what the rules library loads. A named version never changes. */
        get: operations["getRuleset"];
        put?: never;
        post?: never;
        /** Only one that no character was ever made under. */
        delete: operations["deleteRuleset"];
        options?: never;
        head?: never;
        /** Say who may use one of mine, and whether it takes new characters. */
        patch: operations["changeRuleset"];
        trace?: never;
    };
    "/api/v1/rulesets/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a ruleset has to look like: its JSON Schema (2020-12), for editors and for authors. */
        get: operations["getRulesetSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole character for its owner; what they show of it for a friend they share it with. */
        get: operations["getCharacter"];
        /** Save the whole document. */
        put: operations["replaceCharacter"];
        post?: never;
        /** Into the trash, from where it can be taken back for 30 days. */
        delete: operations["deleteCharacter"];
        options?: never;
        head?: never;
        /** Save what is given and leave the rest: a JSON merge patch (RFC 7396), in which null takes something away. */
        patch: operations["patchCharacter"];
        trace?: never;
    };
    "/api/v1/characters/{id}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every derived number with how it came about; for whom it is shared with, too. */
        get: operations["getSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My characters. */
        get: operations["listCharacters"];
        put?: never;
        /** Make a character. Only name and ruleset must be given. */
        post: operations["createCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/validate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Every violation of a document at once; nothing is stored. */
        post: operations["validateCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/trash": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What I deleted within the last 30 days. */
        get: operations["listTrash"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/undelete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Out of the trash. */
        post: operations["undeleteCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/duplicate": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A copy of the newest or of a past version. */
        post: operations["duplicateCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/equipment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All the character carries. */
        get: operations["listEquipment"];
        put?: never;
        /** Carry one item more: of the ruleset, or of the player's own making. */
        post: operations["addEquipment"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/equipment/{itemId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Leave an item behind. */
        delete: operations["removeEquipment"];
        options?: never;
        head?: never;
        /** Put on, put away, attune, move, count or describe an item. */
        patch: operations["changeEquipment"];
        trace?: never;
    };
    "/api/v1/characters/{id}/experience": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Earn experience, or lose some; the history says what for. */
        post: operations["awardExperience"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/level-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take a level, and choose what it lets choose. */
        post: operations["takeLevel"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/level-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Take the last level back, with what was chosen for it. */
        post: operations["takeLevelBack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/respec": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Build the character anew at the level it has. */
        post: operations["respecCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/portrait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The portrait, for its owner, for friends who are shown the character, and for everybody where it is public. `v` is only there to make a new portrait a new address. */
        get: operations["getPortrait"];
        /** Send the portrait as the body, or as the one file of a form: PNG, JPEG or WebP of at most 2 MB and 4096 pixels a side. It is cut to a small square, and what is hidden in the file is left out. */
        put: operations["putPortrait"];
        post?: never;
        /** Take the portrait away: the app draws a crest again. */
        delete: operations["deletePortrait"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/ruleset-versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The versions of its ruleset a character may be of. */
        get: operations["listRulesetVersionsOfCharacter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/ruleset-versions/{version}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What another version of its ruleset would change about a character; nothing is stored. */
        get: operations["previewRulesetVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/ruleset-version": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Move a character to another version of its ruleset. The history leads back. */
        post: operations["moveCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/filters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My filters, by name. */
        get: operations["listFilters"];
        put?: never;
        /** Keep a filter by a name. */
        post: operations["createFilter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/filters/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Forget it. The characters stay. */
        delete: operations["deleteFilter"];
        options?: never;
        head?: never;
        /** Name it anew, or have it look for something else. */
        patch: operations["changeFilter"];
        trace?: never;
    };
    "/api/v1/characters/{id}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every skill of the game: the rank the character has, and why the next one is closed where it is. */
        get: operations["listSkills"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/skills/{skillId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** Learn a skill, or bring it to another rank. */
        put: operations["learnSkill"];
        post?: never;
        /** Forget what was learned of a skill. */
        delete: operations["forgetSkill"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Tags of my characters, the most frequent first. */
        get: operations["listTags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The history, newest first; all of it, or what came to be in some ways. */
        get: operations["listVersions"];
        put?: never;
        /** Give the present state a name: it becomes a version of its own. */
        post: operations["nameVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/versions/prune": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Thin the history out: of the plain saves before a time, the last of each day stays. What was named stays. */
        post: operations["pruneVersions"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A past state. */
        get: operations["getVersion"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/versions/{number}/diff/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What leads from one version to another: a JSON Patch, and what a player would say. */
        get: operations["compareVersions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/restore/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Make a past state the newest version. */
        post: operations["restoreVersion"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Built-in templates first, then mine and those other players show to everybody, by name; or whichever was begun from
         *     most often first.
         */
        get: operations["listTemplates"];
        put?: never;
        /** Make a template, of a character of mine or of a document. */
        post: operations["createTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/templates/{templateId}/create": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A new character of mine from a template. */
        post: operations["createFromTemplate"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/friends": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** My friends, the newest first. */
        get: operations["listFriends"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/friends/requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Requests I got and requests I sent that wait for an answer. */
        get: operations["listFriendRequests"];
        put?: never;
        /** Ask somebody to be friends. Where they had asked already, this accepts. At most 20 a day. */
        post: operations["askFriend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/friends/requests/{id}/accept": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Say yes to a request I got. */
        post: operations["acceptFriend"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/friends/requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Say no to a request I got, or take back one I sent. The other one is not told. */
        delete: operations["dismissFriendRequest"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/friends/blocked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Players I have blocked. */
        get: operations["listBlocked"];
        put?: never;
        /** Block somebody: a friendship ends with all that was shared, their requests are not seen, and they are not told. */
        post: operations["blockPlayer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/friends/blocked/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Lift a block. */
        delete: operations["unblockPlayer"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/friends/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Part from a friend. What the two shared with each other ends at once. */
        delete: operations["removeFriend"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What players reported, the newest first. */
        get: operations["getReports"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/{id}/character": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The reported character as strangers see it, while it is shown to any or taken down. */
        get: operations["getReportedCharacter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/{id}/portrait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its portrait, likewise. */
        get: operations["getReportedPortrait"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/reports/{id}/dismiss": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Close a report without doing anything about the character. */
        post: operations["dismissReport"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/characters/{id}/take-down": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /** End that strangers see a character, until it is lifted. Its owner is mailed the reason; open reports of it are closed. */
        put: operations["takeCharacterDown"];
        post?: never;
        /** Let its owner show a character again; it stays private until they do. */
        delete: operations["releaseCharacter"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}/report": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Tell administrators of a character that should not be shown; its owner is never told who did. At most 20 a day. */
        post: operations["reportCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** A shared character, to look at: by the token of its link, by its id when it is public, or when a friend shows it to me. */
        get: operations["getSharedCharacter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}/sheet": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Its numbers with how they came about. They are those of the whole character, whatever its owner hides. */
        get: operations["getSharedSheet"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}/portrait": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The portrait of a shared character. `v` is only there to make a new portrait a new address. */
        get: operations["getSharedPortrait"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/shared/{token}/ruleset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The whole data of the ruleset a shared character was made under. */
        get: operations["getSharedRuleset"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The gallery: characters their owners show to everybody. Searches names, classes, ancestries and tags. */
        get: operations["listPublicCharacters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/shared": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Characters friends show me, the one shared last first. */
        get: operations["listSharedWithMe"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/share": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who may look, and at what. */
        get: operations["getShareState"];
        put?: never;
        /** Say who may look, all of it: whoever is not named no longer may. Each link is shown once, and voids the one before. */
        post: operations["shareCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/imports/{importId}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Take an import back: what was not changed since it came in goes to the trash. Repeated, it says the same. */
        delete: operations["undoImport"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/import": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** A character out of a file, with an account of what became of each part of it. The file is the body, or the one file of a form. */
        post: operations["importCharacter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/import/bulk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Many at once, as a list, as a line each or as files of a zip archive: a row says what became of each, and one that is refused stops no other. */
        post: operations["importCharacters"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** All of mine, or what the filters leave of them, as one file. */
        get: operations["exportCharacters"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** What a `heroledger` file looks like: its JSON Schema (2020-12), for whoever writes or checks one. */
        get: operations["getCharacterFileSchema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/characters/{id}/export": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** The character as a file: to import again, to read, to print, or for another program. */
        get: operations["exportCharacter"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Every account, the newest first. */
        get: operations["getUsers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** One account with its devices. */
        get: operations["getUser"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /** Change the role, deactivate or activate, lift a lock. */
        patch: operations["changeUser"];
        trace?: never;
    };
    "/api/v1/admin/users/{id}/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /** Sign every device of the account out. */
        delete: operations["endUserSessions"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/resend-verification": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the mail that confirms the address once more. */
        post: operations["resendUserVerification"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/users/{id}/password-reset": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /** Send the mail by which the owner chooses a new password. */
        post: operations["sendUserPasswordReset"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Who did what, when, from where; the newest first. */
        get: operations["getAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/api/v1/admin/audit/verify": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /** Whether the trail is as it was written. */
        get: operations["verifyAudit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        LivenessResponse: {
            status: string;
        };
        ReadinessResponse: {
            status: string;
            /** @description Which database answers: `sqlite` or `postgres`. */
            database: string;
        };
        RegisterDto: {
            /** @description 2–32 letters, digits, dots, hyphens or underscores; unique without regard to case. */
            username: string;
            /** Format: email */
            email: string;
            /** @description See `GET /auth/password-policy`. */
            password: string;
        };
        UserResponse: {
            id: string;
            username: string;
            email: string;
            emailVerified: boolean;
            displayName: string;
            /**
             * @description `player` or `admin`.
             * @enum {string}
             */
            role: "player" | "admin";
            createdAt: string;
        };
        RegisterResponse: {
            /** @enum {string} */
            status?: "verification_sent";
            user?: components["schemas"]["UserResponse"];
        };
        RegistrationResponse: {
            /** @description Whether visitors may open an account. */
            open: boolean;
        };
        PasswordPolicyResponse: {
            /** @description Kinds of characters it must have; usually none. */
            requires: ("lowercase" | "uppercase" | "digit" | "symbol")[];
            /** @description Characters. */
            minimumLength: number;
            /** @description Characters. */
            maximumLength: number;
            /** @description Least zxcvbn score, 0 (guessed at once) to 4 (very hard to guess). */
            minimumStrength: number;
        };
        SessionTokensResponse: {
            accessToken: string;
            tokenType: string;
            /** @description Seconds until the access token expires. */
            expiresIn: number;
            user: components["schemas"]["UserResponse"];
            /** @description Only where it was asked for in the body. */
            refreshToken?: string;
        };
        SecondStepResponse: {
            /** @enum {boolean} */
            mfaRequired: true;
            methods: ("totp" | "recovery-code" | "passkey")[];
            /** @description Good for five minutes and five tries, at this account's second step and nowhere else. */
            mfaToken: string;
        };
        LoginDto: {
            /** @description Username or e-mail address. */
            identifier: string;
            password: string;
            /**
             * @description `cookie` (the default) for a browser, `body` for a program.
             * @enum {string}
             */
            refreshTokenIn?: "cookie" | "body";
        };
        RefreshDto: {
            /** @description Only for a program; a browser has it in its cookie. As long as any token of ours: the wrong kind is a 401 too. */
            refreshToken?: string;
        };
        SessionResponse: {
            id: string;
            createdAt: string;
            lastUsedAt: string;
            ip: string;
            userAgent: string;
            /** @description The session of this very request. */
            current: boolean;
        };
        SessionListResponse: {
            items: components["schemas"]["SessionResponse"][];
        };
        EmailDto: {
            /** Format: email */
            email: string;
        };
        ResetPasswordDto: {
            /** @description From the link in the mail. */
            token: string;
            newPassword: string;
        };
        LinkTokenDto: {
            /** @description From the link in the mail. */
            token: string;
        };
        ProviderResponse: {
            /** @description In the address that begins the sign-in. */
            name: string;
            /** @description What its button says. */
            label: string;
        };
        StepUpWaysResponse: {
            /** @description By `POST /auth/step-up`. */
            password: boolean;
            /** @description By `POST /auth/step-up/passkey`. */
            passkey: boolean;
            /** @description By `POST /auth/step-up/code`. */
            code: boolean;
            /** @description By a new sign-in there, with `POST /auth/step-up/provider`: for accounts that have nothing else. */
            providers: components["schemas"]["ProviderResponse"][];
        };
        StepUpDto: {
            password: string;
        };
        PasskeyResponse: {
            id: string;
            name: string;
            createdAt: string;
            /** @description Null when it was never used. */
            lastUsedAt: string | null;
            /** @description Kept by a password manager on several devices, rather than inside one. */
            isSynced: boolean;
            /** @description The host name it works at. */
            relyingParty: string;
        };
        PasskeyListResponse: {
            items: components["schemas"]["PasskeyResponse"][];
        };
        RelyingPartyResponse: {
            name: string;
            id?: string;
        };
        PasskeyUserResponse: {
            /** @description base64url; random. */
            id: string;
            name: string;
            displayName: string;
        };
        KeyKindResponse: {
            /** @description COSE algorithm. */
            alg: number;
            /** @description `public-key` */
            type: string;
        };
        CredentialDescriptorResponse: {
            /** @description base64url */
            id: string;
            /** @description `public-key` */
            type: string;
            transports?: string[];
        };
        AuthenticatorWishResponse: {
            authenticatorAttachment?: string;
            requireResidentKey?: boolean;
            residentKey?: string;
            userVerification?: string;
        };
        PasskeyCreationOptionsResponse: {
            extensions?: {
                [key: string]: unknown;
            };
            /** @description base64url; good once, for five minutes. */
            challenge: string;
            rp: components["schemas"]["RelyingPartyResponse"];
            user: components["schemas"]["PasskeyUserResponse"];
            pubKeyCredParams: components["schemas"]["KeyKindResponse"][];
            /** @description Milliseconds. */
            timeout?: number;
            excludeCredentials?: components["schemas"]["CredentialDescriptorResponse"][];
            authenticatorSelection?: components["schemas"]["AuthenticatorWishResponse"];
            hints?: string[];
            attestation?: string;
            attestationFormats?: string[];
        };
        AttestationDto: {
            clientDataJSON: string;
            attestationObject: string;
            transports?: string[];
            /** @description The same is in `attestationObject`, which alone is looked at; so for the next two. */
            authenticatorData?: string;
            publicKey?: string;
            publicKeyAlgorithm?: number;
        };
        CreatedCredentialDto: {
            /** @enum {string} */
            type: "public-key";
            /** @description Nothing in it is looked at. */
            clientExtensionResults: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            authenticatorAttachment?: "platform" | "cross-platform";
            response: components["schemas"]["AttestationDto"];
            id: string;
            rawId: string;
        };
        NewPasskeyDto: {
            credential: components["schemas"]["CreatedCredentialDto"];
            /** @description Tells passkeys apart: "Phone", "Key on my ring". */
            name: string;
        };
        AddedPasskeyResponse: {
            passkey: components["schemas"]["PasskeyResponse"];
            /** @description Empty where the account keeps those it has. */
            recoveryCodes: string[];
        };
        PasskeyNameDto: {
            /** @description Tells passkeys apart: "Phone", "Key on my ring". */
            name: string;
        };
        PasskeyRequestOptionsResponse: {
            extensions?: {
                [key: string]: unknown;
            };
            /** @description base64url; good once, for five minutes. */
            challenge: string;
            rpId?: string;
            /** @description Milliseconds. */
            timeout?: number;
            allowCredentials?: components["schemas"]["CredentialDescriptorResponse"][];
            userVerification?: string;
            hints?: string[];
        };
        AssertionDto: {
            clientDataJSON: string;
            authenticatorData: string;
            signature: string;
            userHandle?: string;
        };
        PasskeyAnswerDto: {
            /** @enum {string} */
            type: "public-key";
            /** @description Nothing in it is looked at. */
            clientExtensionResults: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            authenticatorAttachment?: "platform" | "cross-platform";
            response: components["schemas"]["AssertionDto"];
            id: string;
            rawId: string;
        };
        PasskeySignInDto: {
            /** @description The answer to the options of `POST /auth/passkeys/sign-in/options`. */
            passkey: components["schemas"]["PasskeyAnswerDto"];
            /**
             * @description `cookie` (the default) for a browser, `body` for a program.
             * @enum {string}
             */
            refreshTokenIn?: "cookie" | "body";
        };
        StepUpPasskeyDto: {
            /** @description The answer to the options of `POST /auth/step-up/passkey-options`. */
            passkey: components["schemas"]["PasskeyAnswerDto"];
        };
        CodeDto: {
            /** @description Six digits, as the authenticator app shows them at this moment. */
            code: string;
        };
        SecondFactorResponse: {
            /** @description Does a sign-in by password ask for more? */
            enabled: boolean;
            /** @description Null when there is no authenticator app. */
            authenticatorSince: string | null;
            recoveryCodesLeft: number;
            passkeys: number;
        };
        QrCodeResponse: {
            /** @description Width and height in units, with the quiet border. */
            size: number;
            /** @description The `d` of a path. */
            path: string;
        };
        AuthenticatorSetUpResponse: {
            /** @description Base32, for typing. */
            secret: string;
            /** @description `otpauth://`, for an app on the same device. */
            uri: string;
            qrCode: components["schemas"]["QrCodeResponse"];
        };
        RecoveryCodesResponse: {
            /** @description Empty where the account keeps those it has. */
            recoveryCodes: string[];
        };
        SecondStepDto: {
            /** @description Six digits of the authenticator app. */
            code?: string;
            /** @description Sixteen letters and digits, with or without hyphens. */
            recoveryCode?: string;
            /** @description The answer to the options of `POST /auth/mfa/passkey-options`. */
            passkey?: components["schemas"]["PasskeyAnswerDto"];
            /**
             * @description `cookie` (the default) for a browser, `body` for a program.
             * @enum {string}
             */
            refreshTokenIn?: "cookie" | "body";
            /** @description From the answer of the sign-in. */
            mfaToken: string;
        };
        MfaTokenDto: {
            /** @description From the answer of the sign-in. */
            mfaToken: string;
        };
        ChangePasswordDto: {
            currentPassword: string;
            /** @description See `GET /auth/password-policy`. */
            newPassword: string;
        };
        PersonalTokenResponse: {
            scopes: ("characters:read" | "characters:write" | "profile:read")[];
            id: string;
            name: string;
            createdAt: string;
            expiresAt: string;
            /** @description To the hour; null when it was never used. */
            lastUsedAt: string | null;
        };
        PersonalTokenListResponse: {
            items: components["schemas"]["PersonalTokenResponse"][];
        };
        CreateTokenDto: {
            /** @description What it is for, so that you know it again. */
            name: string;
            scopes: ("characters:read" | "characters:write" | "profile:read")[];
            /** @description Days until it expires. */
            expiresInDays: number;
        };
        CreatedTokenResponse: {
            scopes: ("characters:read" | "characters:write" | "profile:read")[];
            id: string;
            name: string;
            createdAt: string;
            expiresAt: string;
            /** @description To the hour; null when it was never used. */
            lastUsedAt: string | null;
            /** @description Shown now and never again. */
            token: string;
        };
        ProviderListResponse: {
            /** @description In the order of their buttons; empty where none is set up. */
            items: components["schemas"]["ProviderResponse"][];
        };
        ProviderRedirectResponse: {
            /** @description Address at the provider that the browser is to open next. */
            redirectTo: string;
        };
        ProviderStepUpDto: {
            /** @description Name of the provider. */
            provider: string;
        };
        IdentityResponse: {
            id: string;
            /** @description Name of the provider; null when this server does not know it any more. */
            provider: string | null;
            /** @description What the provider is called; its host where the server does not know it any more. */
            label: string;
            /** @description Which account it is there, as the provider said last. */
            email: string | null;
            linkedAt: string;
            lastUsedAt: string | null;
        };
        IdentityListResponse: {
            items: components["schemas"]["IdentityResponse"][];
            /** @description Whether a password opens the account as well. */
            hasPassword: boolean;
        };
        MailPreferencesDto: {
            /** @description A sign-in from a device that was new to the account; comes unless this is false. */
            newDevice?: boolean;
        };
        PreferencesDto: {
            /** @enum {string} */
            theme?: "system" | "light" | "dark";
            /**
             * @description Language and place (BCP 47).
             * @enum {string}
             */
            locale?: "de" | "de-AT" | "de-CH" | "de-DE" | "en" | "en-AU" | "en-CA" | "en-GB" | "en-IE" | "en-NZ" | "en-US";
            /**
             * @description In which weights and distances are shown.
             * @enum {string}
             */
            units?: "imperial" | "metric";
            /** @description Id of the ruleset a new character begins with. */
            defaultRuleset?: string;
            mails?: components["schemas"]["MailPreferencesDto"];
        };
        ProfileResponse: {
            id: string;
            username: string;
            email: string;
            emailVerified: boolean;
            displayName: string;
            /**
             * @description `player` or `admin`.
             * @enum {string}
             */
            role: "player" | "admin";
            createdAt: string;
            preferences: components["schemas"]["PreferencesDto"];
            /** @description A new address that waits to be confirmed. */
            pendingEmail: string | null;
            /** @description Path of the picture; a new picture has a new path. */
            avatarUrl: string | null;
        };
        UpdateProfileDto: {
            /** @description 2–32 letters, digits, dots, hyphens or underscores; unique without regard to case. */
            username?: string;
            /**
             * Format: email
             * @description Counts once it is confirmed by the link mailed there. Needs a recent proof that it is you.
             */
            email?: string;
            /** @description What other players see. */
            displayName?: string;
            /** @description What is given is changed, what is null is forgotten, the rest is left. */
            preferences?: components["schemas"]["PreferencesDto"];
        };
        ActivityResponse: {
            /** @description What else is known of it, such as `by` of a sign-in (`password`, `passkey`, `provider`, `code`, `recoveryCode`); empty when somebody else did it. */
            details: {
                [key: string]: unknown;
            };
            at: string;
            /** @description What happened, as `subject.pastTense`: `session.started`, `character.updated`. */
            action: string;
            /** @description What it happened to, such as `character`. */
            subjectType: string;
            subjectId: string | null;
            /** @description Empty when somebody else did it. */
            ip: string;
            userAgent: string;
        };
        ActivityPageResponse: {
            items: components["schemas"]["ActivityResponse"][];
            nextCursor: string | null;
        };
        DeleteAccountDto: {
            /** @description Wanted of an account that has one; any other has to have proven itself lately. */
            password?: string;
        };
        PlayerRulesetResponse: {
            /** @description The owner's display name; null when the account is gone. */
            by: string | null;
            /** @enum {string} */
            visibility: "private" | "link" | "public";
            /** @description Whether it is mine. */
            mine: boolean;
            /** @description It takes no new characters. */
            withdrawn: boolean;
            createdAt: string;
            updatedAt: string;
            /** @description Such as `srd-5.1`. */
            id: string;
            /** @description The newest. */
            version: string;
            name: string;
            /** @description Short enough for a chip. */
            shortName: string;
            description: string;
            licence: string;
            /** @description Must be shown wherever the data is used. */
            attribution: string | null;
            maximumLevel: number;
            ancestries: number;
            classes: number;
            skills: number;
            items: number;
        };
        PlayerRulesetListResponse: {
            nextCursor: string | null;
            items: components["schemas"]["PlayerRulesetResponse"][];
        };
        RulesetVersionResponse: {
            version: string;
            /** @description Bytes of the document. */
            bytes: number;
            createdAt: string;
        };
        PlayerRulesetDetailResponse: {
            /** @description The owner's display name; null when the account is gone. */
            by: string | null;
            /** @enum {string} */
            visibility: "private" | "link" | "public";
            /** @description Whether it is mine. */
            mine: boolean;
            /** @description It takes no new characters. */
            withdrawn: boolean;
            createdAt: string;
            updatedAt: string;
            /** @description Such as `srd-5.1`. */
            id: string;
            /** @description The newest. */
            version: string;
            name: string;
            /** @description Short enough for a chip. */
            shortName: string;
            description: string;
            licence: string;
            /** @description Must be shown wherever the data is used. */
            attribution: string | null;
            maximumLevel: number;
            ancestries: number;
            classes: number;
            skills: number;
            items: number;
            /** @description Those I may see, the newest first. */
            versions: components["schemas"]["RulesetVersionResponse"][];
        };
        RulesetChangeDto: {
            /**
             * @description Who may look and make characters.
             * @enum {string}
             */
            visibility?: "private" | "link" | "public";
            /** @description Whether it takes no new characters; those that are there stay. */
            withdrawn?: boolean;
        };
        RulesetSummaryResponse: {
            /** @description Such as `srd-5.1`. */
            id: string;
            /** @description The newest. */
            version: string;
            name: string;
            /** @description Short enough for a chip. */
            shortName: string;
            description: string;
            licence: string;
            /** @description Must be shown wherever the data is used. */
            attribution: string | null;
            maximumLevel: number;
            ancestries: number;
            classes: number;
            skills: number;
            items: number;
        };
        RulesetListResponse: {
            items: components["schemas"]["RulesetSummaryResponse"][];
        };
        ClassLevelResponse: {
            id: string;
            level: number;
        };
        SkillRankResponse: {
            id: string;
            rank: number;
        };
        StatModifierResponse: {
            /** @enum {string} */
            op: "add" | "set" | "min" | "max" | "multiply" | "grant";
            target: string;
            value: number;
        };
        EquipmentItemResponse: {
            itemId: string | null;
            /** @enum {string} */
            itemType: "weapon" | "armor" | "accessory" | "consumable" | "tool" | "misc";
            containerId: string | null;
            statModifiers: components["schemas"]["StatModifierResponse"][];
            id: string;
            name: string;
            description: string;
            quantity: number;
            isEquipped: boolean;
            isAttuned: boolean;
        };
        TakeDownResponse: {
            /** @enum {string} */
            reason: "offensive" | "harassment" | "sexual" | "personalData" | "copyright" | "spam" | "other";
            /** @description What they say besides; may be empty. */
            note: string;
        };
        CharacterResponse: {
            /** @enum {string} */
            mode: "strict" | "advisory";
            creationMethod: string | null;
            /** @description Base scores by ability, before ancestry, growth and items. */
            abilities: {
                [key: string]: number;
            };
            ancestry: string | null;
            classes: components["schemas"]["ClassLevelResponse"][];
            choices: {
                [key: string]: string[];
            };
            skills: components["schemas"]["SkillRankResponse"][];
            equipment: components["schemas"]["EquipmentItemResponse"][];
            /** @description Absent where nothing was rolled. */
            hitPointRolls?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            spent: {
                [key: string]: number;
            };
            currency: {
                [key: string]: number;
            };
            tags: string[];
            extras: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            visibility: "private" | "link" | "public";
            /** @description Null while it has none: the app draws a crest. */
            portraitUrl: string | null;
            id: string;
            /** @description Counts the saves; the ETag. */
            version: number;
            ownerId: string;
            /** @description The sum of the levels of all classes. */
            level: number;
            isTemplate: boolean;
            /** @description Until administrators lift it, only friends can be shown the character. Absent while nothing of the kind happened. */
            takenDown?: components["schemas"]["TakeDownResponse"];
            createdAt: string;
            updatedAt: string;
            name: string;
            ruleset: string;
            rulesetVersion: string;
            experiencePoints: number;
            personalityTraits: string;
            biography: string;
            notes: string;
        };
        FriendsCharacterResponse: {
            /** @enum {string} */
            mode: "strict" | "advisory";
            creationMethod: string | null;
            /** @description Base scores by ability, before ancestry, growth and items. */
            abilities: {
                [key: string]: number;
            };
            ancestry: string | null;
            classes: components["schemas"]["ClassLevelResponse"][];
            choices: {
                [key: string]: string[];
            };
            skills: components["schemas"]["SkillRankResponse"][];
            equipment: components["schemas"]["EquipmentItemResponse"][];
            /** @description Absent where nothing was rolled. */
            hitPointRolls?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            spent: {
                [key: string]: number;
            };
            currency: {
                [key: string]: number;
            };
            tags: string[];
            name: string;
            ruleset: string;
            rulesetVersion: string;
            experiencePoints: number;
            personalityTraits: string;
            biography: string;
            /** @description Which parts its owner shows. */
            shows: ("story" | "itemDescriptions" | "purse")[];
            portraitUrl: string | null;
            id: string;
            /** @description Counts the saves; the ETag. */
            version: number;
            /** @description The owner's display name. */
            by: string;
            /** @description The sum of the levels of all classes. */
            level: number;
            updatedAt: string;
        };
        StepResponse: {
            detail: string | null;
            /** @enum {string} */
            op: "add" | "set" | "multiply" | "min" | "max";
            /** @description What brought it, in a player's words: `Dexterity modifier`, `Chain mail`. */
            source: string;
            amount: number;
            /** @description After this step. */
            total: number;
        };
        StatResponse: {
            /** @enum {string} */
            group: "ability" | "modifier" | "save" | "skill" | "defence" | "vital" | "magic" | "other";
            /** @description Lead from nothing to the value. */
            steps: components["schemas"]["StepResponse"][];
            /** @description The formula in a player's words; null where something else took part in the value, or it is too long to read. */
            inWords: string | null;
            unit: string | null;
            /** @description Of a pool: what is left. */
            remaining: number | null;
            /** @description Of a skill: its rank. */
            rank: number | null;
            /** @description The ability it hangs on. */
            ability: string | null;
            /** @description Such as `armorClass`, `strength.modifier`, `skill.stealth`. */
            id: string;
            name: string;
            value: number;
            /** @description As the ruleset's author wrote it. */
            formula: string;
            /** @description Written with its sign. */
            signed: boolean;
        };
        AttackResponse: {
            equipmentId: string;
            name: string;
            detail: string;
            toHit: components["schemas"]["StatResponse"];
            /** @description Such as `1d6`. */
            dice: string;
            damage: components["schemas"]["StatResponse"];
            damageType: string;
        };
        SheetFeatureResponse: {
            id: string;
            name: string;
            description: string;
            /** @description The class or ancestry it comes from. */
            source: string;
        };
        TrainingResponse: {
            names: string[];
            group: string;
        };
        LimitUseResponse: {
            id: string;
            name: string;
            used: number;
            maximum: number;
            unit: string;
        };
        FixResponse: {
            /** @description RFC 6902, for the document. */
            patch: {
                [key: string]: unknown;
            }[];
            /** @description The act, such as `Set Charisma to 10`. */
            label: string;
        };
        ViolationResponse: {
            params: {
                [key: string]: string | number;
            };
            /**
             * @description `error`: makes no sense and is never saved. `rule`: against the game; saved in advisory mode.
             * @enum {string}
             */
            severity: "error" | "rule";
            fixes: components["schemas"]["FixResponse"][];
            /** @description Stable upper-snake word. */
            code: string;
            /** @description JSON Pointer into the document. */
            pointer: string;
            message: string;
            /** @description What would mend it. */
            advice: string;
        };
        SheetRulesetResponse: {
            id: string;
            version: string;
            name: string;
        };
        ExperienceStateResponse: {
            /** @description Null at the top. */
            nextLevelAt: number | null;
            points: number;
            /** @description Needed for the present level. */
            levelStart: number;
            canLevelUp: boolean;
        };
        SheetResponse: {
            stats: components["schemas"]["StatResponse"][];
            attacks: components["schemas"]["AttackResponse"][];
            features: components["schemas"]["SheetFeatureResponse"][];
            training: components["schemas"]["TrainingResponse"][];
            limits: components["schemas"]["LimitUseResponse"][];
            violations: components["schemas"]["ViolationResponse"][];
            ruleset: components["schemas"]["SheetRulesetResponse"];
            level: number;
            experience: components["schemas"]["ExperienceStateResponse"];
        };
        FigureResponse: {
            /** @description Of a pool: what is left. */
            remaining: number | null;
            unit: string | null;
            id: string;
            name: string;
            value: number;
            /** @description Written with its sign. */
            signed: boolean;
        };
        CharacterRowResponse: {
            classes: components["schemas"]["ClassLevelResponse"][];
            ancestry: string | null;
            tags: string[];
            /** @enum {string} */
            visibility: "private" | "link" | "public";
            /** @enum {string} */
            mode: "strict" | "advisory";
            /** @description The figures the ruleset puts on a card. */
            figures: components["schemas"]["FigureResponse"][];
            portraitUrl: string | null;
            id: string;
            name: string;
            ruleset: string;
            level: number;
            experiencePoints: number;
            isTemplate: boolean;
            version: number;
            /** @description How many violations stand. */
            violationCount: number;
            createdAt: string;
            updatedAt: string;
        };
        CharacterPageResponse: {
            nextCursor: string | null;
            /** @description There are more than `total`. */
            totalIsLowerBound?: boolean;
            items: components["schemas"]["CharacterRowResponse"][];
            /** @description Only when asked for. Counted to 10,000. */
            total?: number;
        };
        ClassLevelDto: {
            /** @description Id of a class of the ruleset. */
            id: string;
            /** @description Levels taken in this class. */
            level: number;
        };
        SkillRankDto: {
            /** @description Id of a skill of the ruleset. */
            id: string;
            rank: number;
        };
        StatModifierDto: {
            /** @description Id of a statistic of the ruleset, such as `armorClass`. */
            target: string;
            /** @enum {string} */
            op: "add" | "set" | "min" | "max" | "multiply" | "grant";
            value: number;
        };
        EquipmentItemDto: {
            /** @description Id of an item of the ruleset; null or absent for one of the player's own making. */
            itemId?: string | null;
            /** @description The ruleset's name when absent. */
            name?: string;
            description?: string;
            /**
             * @description The ruleset's when absent.
             * @enum {string}
             */
            itemType?: "weapon" | "armor" | "accessory" | "consumable" | "tool" | "misc";
            /** @description 1 when absent. */
            quantity?: number;
            isEquipped?: boolean;
            isAttuned?: boolean;
            /**
             * Format: uuid
             * @description Unique within the character; made by the server when absent.
             */
            id?: string;
            /**
             * Format: uuid
             * @description `id` of the item this one lies in.
             */
            containerId?: string | null;
            statModifiers?: components["schemas"]["StatModifierDto"][];
        };
        CharacterDocumentDto: {
            name: string;
            /** @description Id of a ruleset. */
            ruleset: string;
            /** @description The newest when absent. */
            rulesetVersion?: string;
            /**
             * @description `strict` is saved only when no violation stands, `advisory` with its violations shown. `strict` when absent.
             * @enum {string}
             */
            mode?: "strict" | "advisory";
            /** @description Id of one of the ruleset's creation methods. */
            creationMethod?: string | null;
            /** @description Base scores by ability, before ancestry, growth and items. */
            abilities?: {
                [key: string]: number;
            };
            /** @description Id of an ancestry of the ruleset. */
            ancestry?: string | null;
            /** @description In the order they were taken. */
            classes?: components["schemas"]["ClassLevelDto"][];
            experiencePoints?: number;
            /** @description What was picked where the ruleset let choose, by choice. */
            choices?: {
                [key: string]: string[];
            };
            /** @description Ranks bought or picked; what ancestry or class grant is not repeated. */
            skills?: components["schemas"]["SkillRankDto"][];
            equipment?: components["schemas"]["EquipmentItemDto"][];
            /** @description What was rolled for hit points, by class and by level of the class; a level that is absent has the fixed number. */
            hitPointRolls?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** @description How much of a pool is used up, by statistic: `{"hitPoints": 5}`. */
            spent?: {
                [key: string]: number;
            };
            personalityTraits?: string;
            biography?: string;
            notes?: string;
            /** @description Coins by currency. */
            currency?: {
                [key: string]: number;
            };
            tags?: string[];
            /** @description What an import could not map, kept for the way out. */
            extras?: {
                [key: string]: unknown;
            };
        };
        ValidationResponse: {
            violations: components["schemas"]["ViolationResponse"][];
            /** @description No violation of any kind. */
            valid: boolean;
        };
        DiscardedRowResponse: {
            classes: components["schemas"]["ClassLevelResponse"][];
            ancestry: string | null;
            tags: string[];
            /** @enum {string} */
            visibility: "private" | "link" | "public";
            /** @enum {string} */
            mode: "strict" | "advisory";
            /** @description The figures the ruleset puts on a card. */
            figures: components["schemas"]["FigureResponse"][];
            portraitUrl: string | null;
            id: string;
            name: string;
            ruleset: string;
            level: number;
            experiencePoints: number;
            isTemplate: boolean;
            version: number;
            /** @description How many violations stand. */
            violationCount: number;
            createdAt: string;
            updatedAt: string;
            deletedAt: string;
        };
        TrashPageResponse: {
            nextCursor: string | null;
            totalIsLowerBound?: boolean;
            items: components["schemas"]["DiscardedRowResponse"][];
            total?: number;
        };
        ProblemDetailResponse: {
            /** @description The numbers and names in the message. */
            params?: {
                [key: string]: string | number;
            };
            /** @description JSON Pointer into the request body; empty for the body as a whole. */
            pointer: string;
            /** @description Stable upper-snake word. */
            code: string;
            message: string;
        };
        ProblemResponse: {
            /** @description A URN made of the code. */
            type: string;
            title: string;
            status: number;
            detail: string;
            /** @description Path of the request. */
            instance: string;
            /** @description Stable upper-snake word, such as `VERSION_CONFLICT`. */
            code: string;
            /** @description The same as the `X-Request-Id` header; say it when you ask for help. */
            requestId: string;
            /** @description Each thing that is wrong, with its place in the body. */
            errors?: components["schemas"]["ProblemDetailResponse"][];
        };
        CharacterPatchDto: {
            name?: string;
            /** @description Id of a ruleset. */
            ruleset?: string;
            /** @description The newest when absent. */
            rulesetVersion?: string;
            /**
             * @description `strict` is saved only when no violation stands, `advisory` with its violations shown. `strict` when absent.
             * @enum {string}
             */
            mode?: "strict" | "advisory";
            /** @description Id of one of the ruleset's creation methods. */
            creationMethod?: string | null;
            /** @description Base scores by ability, before ancestry, growth and items. */
            abilities?: {
                [key: string]: number;
            };
            /** @description Id of an ancestry of the ruleset. */
            ancestry?: string | null;
            /** @description In the order they were taken. */
            classes?: components["schemas"]["ClassLevelDto"][];
            experiencePoints?: number;
            /** @description What was picked where the ruleset let choose, by choice. */
            choices?: {
                [key: string]: string[];
            };
            /** @description Ranks bought or picked; what ancestry or class grant is not repeated. */
            skills?: components["schemas"]["SkillRankDto"][];
            equipment?: components["schemas"]["EquipmentItemDto"][];
            /** @description What was rolled for hit points, by class and by level of the class; a level that is absent has the fixed number. */
            hitPointRolls?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            /** @description How much of a pool is used up, by statistic: `{"hitPoints": 5}`. */
            spent?: {
                [key: string]: number;
            };
            personalityTraits?: string;
            biography?: string;
            notes?: string;
            /** @description Coins by currency. */
            currency?: {
                [key: string]: number;
            };
            tags?: string[];
            /** @description What an import could not map, kept for the way out. */
            extras?: {
                [key: string]: unknown;
            };
        };
        DuplicateDto: {
            /** @description The name of the original when absent. */
            name?: string;
            /** @description The newest when absent. */
            version?: number;
        };
        EquipmentListResponse: {
            items: components["schemas"]["EquipmentItemResponse"][];
            nextCursor: string | null;
            /** @description Of the whole character; the ETag. */
            characterVersion: number;
        };
        CarriedItemResponse: {
            itemId: string | null;
            /** @enum {string} */
            itemType: "weapon" | "armor" | "accessory" | "consumable" | "tool" | "misc";
            containerId: string | null;
            statModifiers: components["schemas"]["StatModifierResponse"][];
            id: string;
            name: string;
            description: string;
            quantity: number;
            isEquipped: boolean;
            isAttuned: boolean;
            /** @description Of the whole character; the ETag. */
            characterVersion: number;
        };
        EquipmentChangeDto: {
            /** @description The ruleset's name when absent. */
            name?: string;
            description?: string;
            /**
             * @description The ruleset's when absent.
             * @enum {string}
             */
            itemType?: "weapon" | "armor" | "accessory" | "consumable" | "tool" | "misc";
            /** @description 1 when absent. */
            quantity?: number;
            isEquipped?: boolean;
            isAttuned?: boolean;
            /**
             * Format: uuid
             * @description `id` of the item this one lies in.
             */
            containerId?: string | null;
            statModifiers?: components["schemas"]["StatModifierDto"][];
        };
        ExperienceDto: {
            amount: number;
            /** @description What for, as the history will tell. */
            reason?: string;
        };
        LevelUpDto: {
            /** @description Id of the class to rise in, also of a new one; the only one the character has when absent. */
            class?: string;
            /** @description What is picked where the level lets choose: options by the id of the choice; skills by the id of a skill pick. */
            choices?: {
                [key: string]: string[];
            };
            /** @description What the hit die of the level showed; the fixed number counts when absent. */
            hitPointRoll?: number;
        };
        LevelDownDto: {
            /** @description Id of the class whose last level is taken back; the one that was taken up last when absent. */
            class?: string;
        };
        RespecDto: {
            /** @description Id of an ancestry of the ruleset. */
            ancestry?: string | null;
            /** @description Id of one of the ruleset's creation methods. */
            creationMethod?: string | null;
            abilities?: {
                [key: string]: number;
            };
            /** @description Their levels add up to as many as before. */
            classes?: components["schemas"]["ClassLevelDto"][];
            choices?: {
                [key: string]: string[];
            };
            skills?: components["schemas"]["SkillRankDto"][];
        };
        RulesetVersionsResponse: {
            /** @description The newest first. */
            items: string[];
            ruleset: string;
            /** @description The one it is of. */
            current: string;
        };
        FieldChangeResponse: {
            /** @description Null when it was not there. */
            before: string | null;
            after: string | null;
            /** @description What kind of matter: `abilities`, `classes`, `equipment`, … */
            area: string;
            label: string;
        };
        NumberChangeResponse: {
            /** @description Null when there was none. */
            before: number | null;
            /** @description Null when there would be none. */
            after: number | null;
            id: string;
            name: string;
        };
        RulesetMoveResponse: {
            /** @description What has to change in the document, because that version does not know it. */
            sentences: string[];
            changes: components["schemas"]["FieldChangeResponse"][];
            numbers: components["schemas"]["NumberChangeResponse"][];
            /** @description What the rules of that version would say to it. */
            violations: components["schemas"]["ViolationResponse"][];
            from: string;
            to: string;
            /** @description Of the character this was worked out from, as its ETag has it. */
            characterVersion: number;
            /** @description Whether it can be saved so: an enforced character moves only where that leaves it legal. */
            allowed: boolean;
        };
        RulesetMoveDto: {
            /** @description The version to move on to, such as `1.1.0`. */
            version: string;
        };
        FilterQueryDto: {
            /** @description Saved last at this time or later: a day, `2026-11-28`, or a time with its zone, `2026-11-28T18:30:00Z`. */
            updatedAfter?: string;
            /** @description Saved last before this time. */
            updatedBefore?: string;
            /** @description Made at this time or later. */
            createdAfter?: string;
            /** @description Made before this time. */
            createdBefore?: string;
            /**
             * @description `-` before it for descending; `-updatedAt` when absent.
             * @enum {string}
             */
            sort?: "name" | "-name" | "level" | "-level" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt";
            /** @enum {string} */
            visibility?: "private" | "link" | "public";
            /** @description Words of name, class, ancestry, tags and texts; all of them must be found. */
            search?: string;
            ruleset?: string;
            /** @description Id of a class. */
            class?: string;
            /** @description Id of an ancestry. */
            ancestry?: string;
            minLevel?: number;
            maxLevel?: number;
            tag?: string;
            /** @description Templates are listed only when asked for. */
            isTemplate?: boolean;
        };
        SavedFilterResponse: {
            id: string;
            name: string;
            query: components["schemas"]["FilterQueryDto"];
            createdAt: string;
            updatedAt: string;
        };
        SavedFilterListResponse: {
            items: components["schemas"]["SavedFilterResponse"][];
        };
        CreateFilterDto: {
            /** @description Of your filters, none has the same; case and marks make no difference. */
            name: string;
            query: components["schemas"]["FilterQueryDto"];
        };
        ChangeFilterDto: {
            name?: string;
            /** @description In place of the former one as a whole. */
            query?: components["schemas"]["FilterQueryDto"];
        };
        SkillStateResponse: {
            /** @description What the rank is called; null while it is not known. */
            rankName: string | null;
            /** @description Skill points the next rank costs; null where ranks have no price, and at the top. */
            cost: number | null;
            /** @description Why the next rank is out of reach; null when it is open. */
            closedBecause: string | null;
            id: string;
            name: string;
            description: string;
            category: string;
            ability: string;
            /** @description Granted and learned; 0 while it is not known. */
            rank: number;
            /** @description The rank under `skills` of the document: what the player learned. */
            learned: number;
            maximumRank: number;
        };
        SkillPointsResponse: {
            available: number;
            spent: number;
        };
        SkillListResponse: {
            items: components["schemas"]["SkillStateResponse"][];
            nextCursor: string | null;
            /** @description Null where the game gives ranks by picks only. */
            points: (components["schemas"]["SkillPointsResponse"] | null) & components["schemas"]["SkillPointsResponse"];
            /** @description Of the whole character; the ETag. */
            characterVersion: number;
        };
        LearnSkillDto: {
            /** @description The rank to have; 1 is the first. */
            rank: number;
        };
        LearnedSkillResponse: {
            /** @description What the rank is called; null while it is not known. */
            rankName: string | null;
            /** @description Skill points the next rank costs; null where ranks have no price, and at the top. */
            cost: number | null;
            /** @description Why the next rank is out of reach; null when it is open. */
            closedBecause: string | null;
            id: string;
            name: string;
            description: string;
            category: string;
            ability: string;
            /** @description Granted and learned; 0 while it is not known. */
            rank: number;
            /** @description The rank under `skills` of the document: what the player learned. */
            learned: number;
            maximumRank: number;
            /** @description Of the whole character; the ETag. */
            characterVersion: number;
        };
        TagResponse: {
            /** @description As it was written last. */
            tag: string;
            /** @description How many characters have it. */
            count: number;
        };
        TagListResponse: {
            items: components["schemas"]["TagResponse"][];
        };
        VersionResponse: {
            /**
             * @description How it came to be.
             * @enum {string}
             */
            kind: "created" | "saved" | "snapshot" | "restored" | "imported" | "duplicated" | "shared" | "experience" | "levelUp" | "levelDown" | "movedOn" | "takenDown" | "released";
            /** @description The number its ETag had. */
            number: number;
            /** @description What was done, or the name the player gave. */
            changeDescription: string;
            createdAt: string;
            /** @description Who made it: the username. */
            actor: string;
        };
        VersionPageResponse: {
            nextCursor: string | null;
            items: components["schemas"]["VersionResponse"][];
            /** @description Only when asked for. */
            total?: number;
        };
        SnapshotDto: {
            /** @description What this state is to be called, such as `before the dragon`. */
            changeDescription: string;
        };
        PruneDto: {
            /**
             * @description Only tells what would go.
             * @default false
             */
            dryRun: boolean;
            /** @description What was saved since stays as it is; ISO 8601. */
            before: string;
        };
        PruneResponse: {
            /** @description Versions that went, or would go. */
            removed: number;
            /** @description Versions that are left. */
            kept: number;
        };
        CharacterDocumentResponse: {
            /** @enum {string} */
            mode: "strict" | "advisory";
            creationMethod: string | null;
            /** @description Base scores by ability, before ancestry, growth and items. */
            abilities: {
                [key: string]: number;
            };
            ancestry: string | null;
            classes: components["schemas"]["ClassLevelResponse"][];
            choices: {
                [key: string]: string[];
            };
            skills: components["schemas"]["SkillRankResponse"][];
            equipment: components["schemas"]["EquipmentItemResponse"][];
            /** @description Absent where nothing was rolled. */
            hitPointRolls?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            spent: {
                [key: string]: number;
            };
            currency: {
                [key: string]: number;
            };
            tags: string[];
            extras: {
                [key: string]: unknown;
            };
            name: string;
            ruleset: string;
            rulesetVersion: string;
            experiencePoints: number;
            personalityTraits: string;
            biography: string;
            notes: string;
        };
        VersionDetailResponse: {
            /**
             * @description How it came to be.
             * @enum {string}
             */
            kind: "created" | "saved" | "snapshot" | "restored" | "imported" | "duplicated" | "shared" | "experience" | "levelUp" | "levelDown" | "movedOn" | "takenDown" | "released";
            /** @description The number its ETag had. */
            number: number;
            /** @description What was done, or the name the player gave. */
            changeDescription: string;
            createdAt: string;
            /** @description Who made it: the username. */
            actor: string;
            document: components["schemas"]["CharacterDocumentResponse"];
        };
        VersionDifferenceResponse: {
            /** @description RFC 6902. */
            patch: {
                [key: string]: unknown;
            }[];
            /** @description What a player would say. */
            sentences: string[];
            changes: components["schemas"]["FieldChangeResponse"][];
            from: number;
            to: number;
        };
        TemplateRowResponse: {
            classes: components["schemas"]["ClassLevelResponse"][];
            ancestry: string | null;
            tags: string[];
            /** @enum {string} */
            visibility: "private" | "link" | "public";
            /** @enum {string} */
            mode: "strict" | "advisory";
            /** @description The figures the ruleset puts on a card. */
            figures: components["schemas"]["FigureResponse"][];
            portraitUrl: string | null;
            id: string;
            name: string;
            ruleset: string;
            level: number;
            experiencePoints: number;
            isTemplate: boolean;
            version: number;
            /** @description How many violations stand. */
            violationCount: number;
            /** @enum {string} */
            origin: "built-in" | "mine" | "public";
            /** @description Display name of the player who made it; null for one that ships with the program. */
            by: string | null;
            /** @description How often a character was begun from it, by whomever; never less than before. */
            forks: number;
            /** @description One sentence; empty for a player's template. */
            description: string;
            document: components["schemas"]["CharacterDocumentResponse"];
        };
        TemplatePageResponse: {
            nextCursor: string | null;
            /** @description There are more than `total`. */
            totalIsLowerBound?: boolean;
            items: components["schemas"]["TemplateRowResponse"][];
            /** @description Only when asked for. */
            total?: number;
        };
        TemplateDto: {
            /**
             * Format: uuid
             * @description A character of mine to make a template of.
             */
            characterId?: string;
            document?: components["schemas"]["CharacterDocumentDto"];
        };
        FromTemplateDto: {
            /** @description The name of the template's character when absent. */
            name?: string;
        };
        FriendResponse: {
            /** @description Path of the picture; null where there is none. */
            avatarUrl: string | null;
            /** @description Of the friendship. */
            id: string;
            username: string;
            displayName: string;
            /** @description When the request was accepted. */
            since: string;
        };
        FriendPageResponse: {
            nextCursor: string | null;
            items: components["schemas"]["FriendResponse"][];
        };
        FriendRequestResponse: {
            /**
             * @description Whether I got it or sent it.
             * @enum {string}
             */
            direction: "incoming" | "outgoing";
            id: string;
            /** @description The other one's. */
            username: string;
            askedAt: string;
        };
        FriendRequestPageResponse: {
            nextCursor: string | null;
            items: components["schemas"]["FriendRequestResponse"][];
        };
        UsernameDto: {
            username: string;
        };
        AskedResponse: {
            /** @enum {string} */
            status: "asked" | "accepted";
            /** @description Where it waits for an answer. */
            request?: components["schemas"]["FriendRequestResponse"];
            /** @description Where they had asked before. */
            friend?: components["schemas"]["FriendResponse"];
        };
        BlockResponse: {
            id: string;
            username: string;
            createdAt: string;
        };
        BlockPageResponse: {
            nextCursor: string | null;
            items: components["schemas"]["BlockResponse"][];
        };
        ReportResponse: {
            /** @enum {string} */
            reason: "offensive" | "harassment" | "sexual" | "personalData" | "copyright" | "spam" | "other";
            /** @description Null while nobody has decided. */
            closedAt: string | null;
            /** @enum {string|null} */
            outcome: "takenDown" | "dismissed" | null;
            /**
             * @description Who sees the character now.
             * @enum {string}
             */
            visibility: "private" | "link" | "public";
            /**
             * @description Null while it is not taken down.
             * @enum {string|null}
             */
            takenDownFor: "offensive" | "harassment" | "sexual" | "personalData" | "copyright" | "spam" | "other" | null;
            id: string;
            /** @description What the reporter says besides; may be empty. */
            text: string;
            createdAt: string;
            reporterId: string;
            /** @description Username. */
            reporterName: string;
            characterId: string;
            characterName: string;
            ownerId: string;
            /** @description Username. */
            ownerName: string;
        };
        ReportPageResponse: {
            nextCursor: string | null;
            items: components["schemas"]["ReportResponse"][];
        };
        SharedCharacterResponse: {
            /** @enum {string} */
            mode: "strict" | "advisory";
            creationMethod: string | null;
            /** @description Base scores by ability, before ancestry, growth and items. */
            abilities: {
                [key: string]: number;
            };
            ancestry: string | null;
            classes: components["schemas"]["ClassLevelResponse"][];
            choices: {
                [key: string]: string[];
            };
            skills: components["schemas"]["SkillRankResponse"][];
            equipment: components["schemas"]["EquipmentItemResponse"][];
            /** @description Absent where nothing was rolled. */
            hitPointRolls?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            spent: {
                [key: string]: number;
            };
            currency: {
                [key: string]: number;
            };
            tags: string[];
            name: string;
            ruleset: string;
            rulesetVersion: string;
            experiencePoints: number;
            personalityTraits: string;
            biography: string;
            /** @description Which parts its owner shows. */
            shows: ("story" | "itemDescriptions" | "purse")[];
            portraitUrl: string | null;
            /** @description The owner's display name. */
            by: string;
            /** @description The sum of the levels of all classes. */
            level: number;
            updatedAt: string;
        };
        TakeDownDto: {
            /** @enum {string} */
            reason: "offensive" | "harassment" | "sexual" | "personalData" | "copyright" | "spam" | "other";
            /** @description What its owner is told besides. */
            note?: string;
        };
        ReportDto: {
            /** @enum {string} */
            reason: "offensive" | "harassment" | "sexual" | "personalData" | "copyright" | "spam" | "other";
            /** @description What an administrator should know besides; its owner never sees it. */
            text?: string;
        };
        PublicRowResponse: {
            classes: components["schemas"]["ClassLevelResponse"][];
            ancestry: string | null;
            tags: string[];
            /** @enum {string} */
            visibility: "private" | "link" | "public";
            /** @enum {string} */
            mode: "strict" | "advisory";
            /** @description The figures the ruleset puts on a card. */
            figures: components["schemas"]["FigureResponse"][];
            portraitUrl: string | null;
            id: string;
            name: string;
            ruleset: string;
            level: number;
            experiencePoints: number;
            isTemplate: boolean;
            version: number;
            /** @description How many violations stand. */
            violationCount: number;
            createdAt: string;
            updatedAt: string;
            /** @description The owner's display name. */
            by: string;
        };
        PublicPageResponse: {
            nextCursor: string | null;
            /** @description There are more than `total`. */
            totalIsLowerBound?: boolean;
            items: components["schemas"]["PublicRowResponse"][];
            /** @description Only when asked for. Counted to 500. */
            total?: number;
        };
        SharedRowResponse: {
            classes: components["schemas"]["ClassLevelResponse"][];
            ancestry: string | null;
            tags: string[];
            /** @enum {string} */
            visibility: "private" | "link" | "public";
            /** @enum {string} */
            mode: "strict" | "advisory";
            /** @description The figures the ruleset puts on a card. */
            figures: components["schemas"]["FigureResponse"][];
            portraitUrl: string | null;
            id: string;
            name: string;
            ruleset: string;
            level: number;
            experiencePoints: number;
            isTemplate: boolean;
            version: number;
            /** @description How many violations stand. */
            violationCount: number;
            createdAt: string;
            updatedAt: string;
            /** @description The owner's display name. */
            by: string;
            sharedAt: string;
        };
        SharedPageResponse: {
            nextCursor: string | null;
            items: components["schemas"]["SharedRowResponse"][];
        };
        NamedFriendResponse: {
            username: string;
            displayName: string;
        };
        ShareStateResponse: {
            /** @enum {string} */
            visibility: "private" | "link" | "public";
            /** @description Friends who may look whatever the visibility, by name. */
            with: components["schemas"]["NamedFriendResponse"][];
            shows: ("story" | "itemDescriptions" | "purse")[];
            /** @description Why it can be shown to friends only; absent while it can be shown to everybody. */
            takenDown?: components["schemas"]["TakeDownResponse"];
        };
        ShareDto: {
            /**
             * @description `private` voids the link for ever; `link` makes a new one; `public` also lists the character in the gallery.
             * @enum {string}
             */
            visibility: "private" | "link" | "public";
            /** @description Usernames of friends who may look besides, whatever the visibility. Whoever is not named no longer may. */
            with?: string[];
            /** @description What others see besides the numbers and what they follow from; stays as it is when absent. */
            shows?: ("story" | "itemDescriptions" | "purse")[];
            /** @description Leaves the link that was given out as it is, where there is one; the answer then has no `url`. */
            keepLink?: boolean;
        };
        ShareResponse: {
            /** @enum {string} */
            visibility: "private" | "link" | "public";
            /** @description Shown now and never again: the server keeps only a hash. Links given before no longer work. */
            url?: string;
            /** @description The character's version from now on. */
            version: number;
        };
        UndoneCharacterResponse: {
            /**
             * @description `trashed`: it lies in the trash now. `changed`: it was changed since it came in, and stays.
             * @enum {string}
             */
            status: "trashed" | "changed";
            id: string;
            name: string;
            version: number;
        };
        ImportUndoResponse: {
            items: components["schemas"]["UndoneCharacterResponse"][];
            importId: string;
        };
        MappedResponse: {
            /** @description Place in the file. */
            from: string;
            /** @description JSON Pointer into the character document. */
            to: string;
            value: string;
        };
        GuessedResponse: {
            /** @description Place in the file. */
            from: string;
            /** @description JSON Pointer into the character document. */
            to: string;
            value: string;
            /** @description Why it may not be right. */
            why: string;
        };
        NotMappedResponse: {
            from: string;
            why: string;
        };
        DuplicateOfResponse: {
            /**
             * @description `same file`: it came out of the very same file. `same name`: name, ruleset and classes are the same.
             * @enum {string}
             */
            how: "same file" | "same name";
            id: string;
            name: string;
        };
        ImportReportResponse: {
            mapped: components["schemas"]["MappedResponse"][];
            guessed: components["schemas"]["GuessedResponse"][];
            notMapped: components["schemas"]["NotMappedResponse"][];
            /** @description What the rules have against the character; it is saved in free mode all the same. */
            violations: components["schemas"]["ViolationResponse"][];
            /** @description A character one has already, outside the trash. */
            duplicateOf?: components["schemas"]["DuplicateOfResponse"];
        };
        ImportResponse: {
            /** @enum {string} */
            format: "heroledger" | "foundry-dnd5e" | "foundry-pf2e" | "pathbuilder2e" | "dndbeyond" | "legacy";
            /** @description Not of a dry run. */
            id?: string;
            /** @description What `DELETE /characters/imports/{importId}` takes back; only of what was made. */
            importId?: string;
            /** @description True of a duplicate that was not let in. */
            skipped?: boolean;
            /** @description As it was stored; not of a dry run. */
            character?: components["schemas"]["CharacterResponse"];
            /** @description What would be stored; only of a dry run. */
            document?: components["schemas"]["CharacterDocumentResponse"];
            report: components["schemas"]["ImportReportResponse"];
        };
        BulkImportRowResponse: {
            /** @enum {string} */
            format?: "heroledger" | "foundry-dnd5e" | "foundry-pf2e" | "pathbuilder2e" | "dndbeyond" | "legacy";
            errors?: components["schemas"]["ProblemDetailResponse"][];
            /** @description From 0. */
            index: number;
            /** @description As if it had been sent alone: 201, 200 in a dry run or when it was skipped, or why not. */
            status: number;
            /** @description Of the character that was made. */
            id?: string;
            name?: string;
            report?: components["schemas"]["ImportReportResponse"];
            /** @description True of a duplicate that was not let in. */
            skipped?: boolean;
            /** @description Of a refusal. */
            code?: string;
            title?: string;
            detail?: string;
        };
        BulkImportResponse: {
            /** @description One for each item, in their order. */
            items: components["schemas"]["BulkImportRowResponse"][];
            /** @description What `DELETE /characters/imports/{importId}` takes back; absent when nothing was made. */
            importId?: string;
        };
        ExportedRulesetResponse: {
            id: string;
            version: string;
        };
        ExportResponse: {
            /** @description Due wherever data of the ruleset is used. */
            attribution: string | null;
            /** @description `heroledger`. */
            format: string;
            formatVersion: number;
            exportedAt: string;
            ruleset: components["schemas"]["ExportedRulesetResponse"];
            character: components["schemas"]["CharacterDocumentResponse"];
        };
        AdminUserRowResponse: {
            /** @description Locked by wrong passwords until then; null when it is not. */
            lockedUntil: string | null;
            lastLoginAt: string | null;
            id: string;
            username: string;
            displayName: string;
            email: string;
            emailVerified: boolean;
            /**
             * @description `player` or `admin`.
             * @enum {string}
             */
            role: "player" | "admin";
            isActive: boolean;
            createdAt: string;
        };
        AdminUserPageResponse: {
            nextCursor: string | null;
            items: components["schemas"]["AdminUserRowResponse"][];
            /** @description Only where `includeTotal` asked for it. */
            total?: number;
        };
        AdminSessionResponse: {
            id: string;
            createdAt: string;
            lastUsedAt: string;
            ip: string;
            userAgent: string;
        };
        AdminUserResponse: {
            /** @description Locked by wrong passwords until then; null when it is not. */
            lockedUntil: string | null;
            lastLoginAt: string | null;
            /** @description Codes of the second factor are locked until then; null when they are not. */
            codesLockedUntil: string | null;
            /** @description Devices that are signed in, the one used last first. */
            sessions: components["schemas"]["AdminSessionResponse"][];
            /** @description Without the discarded ones. */
            characterCount: number;
            id: string;
            username: string;
            displayName: string;
            email: string;
            emailVerified: boolean;
            /**
             * @description `player` or `admin`.
             * @enum {string}
             */
            role: "player" | "admin";
            isActive: boolean;
            createdAt: string;
        };
        ChangeUserDto: {
            /** @enum {string} */
            role?: "player" | "admin";
            /**
             * @description Lifts the lock that wrong passwords put on it.
             * @enum {boolean}
             */
            unlock?: true;
            /** @description `false` ends every session of the account at once, and nobody signs in to it any more. */
            isActive?: boolean;
        };
        AuditEntryResponse: {
            actorId: string | null;
            /** @description Null when nobody was signed in, or the account is gone. */
            actorName: string | null;
            subjectId: string | null;
            /** @description Of an account; null for anything else, and where the account is gone. */
            subjectName: string | null;
            ip: string | null;
            userAgent: string | null;
            details: {
                [key: string]: unknown;
            };
            sequence: number;
            at: string;
            action: string;
            /** @description `user`, `session`, `character` and so on. */
            subjectType: string;
        };
        AuditPageResponse: {
            nextCursor: string | null;
            items: components["schemas"]["AuditEntryResponse"][];
            /** @description Only where `includeTotal` asked for it. */
            total?: number;
        };
        AuditFindingResponse: {
            valid: boolean;
            /** @description Rows looked at. */
            checked: number;
            /** @description The first row that was changed, or the place of the first that is missing. */
            firstBadSequence?: number;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    live: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LivenessResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    ready: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadinessResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RegisterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterResponse"];
                };
            };
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegisterResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getRegistration: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistrationResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getPasswordPolicy: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasswordPolicyResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    login: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LoginDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokensResponse"] | components["schemas"]["SecondStepResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    refresh: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RefreshDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokensResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    logout: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    logoutAll: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getSessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionListResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    deleteSession: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    forgotPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    resetPassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    verifyEmail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description For a browser: the page that asks for a click */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    revertEmail: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LinkTokenDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    resendVerification: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EmailDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getStepUpWays: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StepUpWaysResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    stepUp: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUpDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getPasskeys: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyListResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    addPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPasskeyDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AddedPasskeyResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    newPasskeyOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyCreationOptionsResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    removePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    renamePasskey: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeyNameDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    passkeySignInOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptionsResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    passkeySignIn: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PasskeySignInDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokensResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    stepUpPasskeyOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptionsResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    stepUpByPasskey: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["StepUpPasskeyDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    stepUpByCode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getSecondFactor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondFactorResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    beginAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuthenticatorSetUpResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    removeAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    confirmAuthenticator: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    renewRecoveryCodes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodesResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    verifySecondStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SecondStepDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionTokensResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    secondStepPasskeyOptions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MfaTokenDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PasskeyRequestOptionsResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changePassword: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangePasswordDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getTokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PersonalTokenListResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createToken: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateTokenDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CreatedTokenResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    deleteToken: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getProviders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderListResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    startProviderSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the provider; to the sign-in page where that is not possible */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    finishProviderSignIn: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description To the web app, with the refresh cookie; to a page that explains what went wrong */
            302: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    takeSecondStep: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SecondStepResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    linkProvider: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderRedirectResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    stepUpAtProvider: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderStepUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProviderRedirectResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getIdentities: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["IdentityListResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    deleteIdentity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    deleteAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeleteAccountDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    updateProfile: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UpdateProfileDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    resendEmailConfirmation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    cancelEmailChange: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    putAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": string;
                "image/jpeg": string;
                "image/webp": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProfileResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    deleteAvatar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getActivity: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ActivityPageResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    exportAccount: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listMyRulesets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlayerRulesetListResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPublicRulesets: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Looked for in name and description. */
                search?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlayerRulesetListResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listRulesets: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesetListResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    publishRuleset: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlayerRulesetResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listRulesetVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlayerRulesetDetailResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getRuleset: {
        parameters: {
            query?: {
                /** @description A version, such as `1.0.0`; the newest when absent. */
                version?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    deleteRuleset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changeRuleset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesetChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlayerRulesetResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getRulesetSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"] | components["schemas"]["FriendsCharacterResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    replaceCharacter: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to replace, or `*` to force. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CharacterDocumentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    deleteCharacter: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to replace, or `*` to force. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    patchCharacter: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to replace, or `*` to force. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/merge-patch+json": components["schemas"]["CharacterPatchDto"];
                "application/json": components["schemas"]["CharacterPatchDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listCharacters: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Saved last at this time or later: a day, `2026-11-28`, or a time with its zone, `2026-11-28T18:30:00Z`. */
                updatedAfter?: string;
                /** @description Saved last before this time. */
                updatedBefore?: string;
                /** @description Made at this time or later. */
                createdAfter?: string;
                /** @description Made before this time. */
                createdBefore?: string;
                /** @description `-` before it for descending; `-updatedAt` when absent. */
                sort?: "name" | "-name" | "level" | "-level" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt";
                visibility?: "private" | "link" | "public";
                /** @description Templates are listed only when asked for. */
                isTemplate?: boolean;
                /** @description Words of name, class, ancestry, tags and texts; all of them must be found. */
                search?: string;
                ruleset?: string;
                /** @description Id of a class. */
                class?: string;
                /** @description Id of an ancestry. */
                ancestry?: string;
                minLevel?: number;
                maxLevel?: number;
                tag?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                includeTotal?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterPageResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createCharacter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text: a repeat within 24 hours gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CharacterDocumentDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    validateCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CharacterDocumentDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ValidationResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listTrash: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                includeTotal?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrashPageResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    undeleteCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    duplicateCharacter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text: a repeat within 24 hours gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DuplicateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listEquipment: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EquipmentListResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    addEquipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text: a repeat within 24 hours gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EquipmentItemDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedItemResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    removeEquipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                itemId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changeEquipment: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                itemId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EquipmentChangeDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CarriedItemResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    awardExperience: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text: a repeat within 24 hours gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExperienceDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    takeLevel: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text: a repeat within 24 hours gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelUpDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    takeLevelBack: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text: a repeat within 24 hours gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LevelDownDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    respecCharacter: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text: a repeat within 24 hours gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RespecDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getPortrait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    putPortrait: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "image/png": string;
                "image/jpeg": string;
                "image/webp": string;
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    deletePortrait: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listRulesetVersionsOfCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesetVersionsResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    previewRulesetVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                version: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulesetMoveResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    moveCharacter: {
        parameters: {
            query?: never;
            header: {
                /** @description ETag of the version to replace, or `*` to force. */
                "If-Match": string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["RulesetMoveDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description `If-Match` is missing. */
            428: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listFilters: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterListResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createFilter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CreateFilterDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    deleteFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changeFilter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeFilterDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedFilterResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listSkills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillListResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    learnSkill: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                skillId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LearnSkillDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LearnedSkillResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    forgetSkill: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                skillId: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listTags: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Part of a tag; case and marks make no difference. */
                search?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TagListResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listVersions: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Only what came to be in one of these ways, with commas between them: `snapshot,levelUp`. */
                kind?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                includeTotal?: boolean;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionPageResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    nameVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text: a repeat within 24 hours gets the first answer again. */
                "Idempotency-Key"?: string;
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SnapshotDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    pruneVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PruneDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PruneResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getVersion: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDetailResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    compareVersions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
                other: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionDifferenceResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    restoreVersion: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listTemplates: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                includeTotal?: boolean;
                /** @description Words of name, class, ancestry, tags and texts; all of them must be found. */
                search?: string;
                ruleset?: string;
                /** @description Id of a class. */
                class?: string;
                minLevel?: number;
                maxLevel?: number;
                /** @description Only those that ship with the program, mine, or those other players show to everybody. */
                origin?: "built-in" | "mine" | "public";
                /** @description `name` when absent: the built-in ones first, then those of players by name. `-forks`: the most often begun from first. */
                sort?: "name" | "-forks";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplatePageResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text: a repeat within 24 hours gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    createFromTemplate: {
        parameters: {
            query?: never;
            header?: {
                /** @description Any unique text: a repeat within 24 hours gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path: {
                templateId: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FromTemplateDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CharacterResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listFriends: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendPageResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listFriendRequests: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendRequestPageResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    askFriend: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsernameDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AskedResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    acceptFriend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FriendResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    dismissFriendRequest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listBlocked: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockPageResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    blockPlayer: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["UsernameDto"];
            };
        };
        responses: {
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BlockResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    unblockPlayer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    removeFriend: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getReports: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                state?: "open" | "closed";
                reason?: "offensive" | "harassment" | "sexual" | "personalData" | "copyright" | "spam" | "other";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportPageResponse"];
                };
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getReportedCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedCharacterResponse"];
                };
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getReportedPortrait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    dismissReport: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    takeCharacterDown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TakeDownDto"];
            };
        };
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    releaseCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    reportCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportDto"];
            };
        };
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getSharedCharacter: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedCharacterResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getSharedSheet: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SheetResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getSharedPortrait: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "image/webp": string;
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getSharedRuleset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listPublicCharacters: {
        parameters: {
            query?: {
                limit?: number;
                /** @description Saved last at this time or later: a day, `2026-11-28`, or a time with its zone, `2026-11-28T18:30:00Z`. */
                updatedAfter?: string;
                /** @description Saved last before this time. */
                updatedBefore?: string;
                /** @description Made at this time or later. */
                createdAfter?: string;
                /** @description Made before this time. */
                createdBefore?: string;
                /** @description `-` before it for descending; `-updatedAt` when absent. */
                sort?: "name" | "-name" | "level" | "-level" | "updatedAt" | "-updatedAt" | "createdAt" | "-createdAt";
                /** @description Words of name, class, ancestry, tags and texts; all of them must be found. */
                search?: string;
                ruleset?: string;
                /** @description Id of a class. */
                class?: string;
                /** @description Id of an ancestry. */
                ancestry?: string;
                minLevel?: number;
                maxLevel?: number;
                tag?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                includeTotal?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublicPageResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    listSharedWithMe: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SharedPageResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getShareState: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareStateResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    shareCharacter: {
        parameters: {
            query?: never;
            header?: {
                /** @description ETag of the version to replace. */
                "If-Match"?: string;
            };
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShareDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ShareResponse"];
                };
            };
            /** @description Another version is the newest. */
            412: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ProblemResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    undoImport: {
        parameters: {
            query?: {
                /** @description Also those that were changed since they came in. */
                changed?: boolean;
            };
            header?: never;
            path: {
                importId: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportUndoResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    importCharacter: {
        parameters: {
            query?: {
                /** @description Recognised by itself when absent. */
                format?: "heroledger" | "foundry-dnd5e" | "foundry-pf2e" | "pathbuilder2e" | "dndbeyond" | "legacy";
                /** @description `skip` lets no character in that one seems to have already; the answer says which one that is. */
                duplicates?: "keep" | "skip";
                /** @description Tell what would come of it, and store nothing. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Any unique text: a repeat within 24 hours gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                };
                "multipart/form-data": {
                    /** Format: binary */
                    file: string;
                };
            };
        };
        responses: {
            /** @description What a dry run found, or a duplicate that was skipped. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description The character was made. */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    importCharacters: {
        parameters: {
            query?: {
                /** @description Recognised by itself when absent. */
                format?: "heroledger" | "foundry-dnd5e" | "foundry-pf2e" | "pathbuilder2e" | "dndbeyond" | "legacy";
                /** @description `skip` lets no character in that one seems to have already; the answer says which one that is. */
                duplicates?: "keep" | "skip";
                /** @description Tell what would come of it, and store nothing. */
                dryRun?: boolean;
            };
            header?: {
                /** @description Any unique text: a repeat within 24 hours gets the first answer again. */
                "Idempotency-Key"?: string;
            };
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: unknown;
                }[];
                "application/x-ndjson": {
                    [key: string]: unknown;
                }[];
                "application/zip": {
                    [key: string]: unknown;
                }[];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkImportResponse"];
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    exportCharacters: {
        parameters: {
            query?: {
                /** @description Saved last at this time or later: a day, `2026-11-28`, or a time with its zone, `2026-11-28T18:30:00Z`. */
                updatedAfter?: string;
                /** @description Saved last before this time. */
                updatedBefore?: string;
                /** @description Made at this time or later. */
                createdAfter?: string;
                /** @description Made before this time. */
                createdBefore?: string;
                visibility?: "private" | "link" | "public";
                /** @description Words of name, class, ancestry, tags and texts; all of them must be found. */
                search?: string;
                ruleset?: string;
                /** @description Id of a class. */
                class?: string;
                /** @description Id of an ancestry. */
                ancestry?: string;
                minLevel?: number;
                maxLevel?: number;
                tag?: string;
                /** @description Templates are listed only when asked for. */
                isTemplate?: boolean;
                /**
                 * @description `ndjson`: one export in each line, each of which can be imported again. `zip`: the same as a file each, with the
                 *     portraits beside them. `csv`: a table for a spreadsheet.
                 */
                format?: "ndjson" | "zip" | "csv";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/x-ndjson": string;
                    "application/zip": string;
                    "text/csv": string;
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getCharacterFileSchema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: unknown;
                    };
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    exportCharacter: {
        parameters: {
            query?: {
                /**
                 * @description `heroledger` holds everything and can be imported again. `markdown`: the sheet as text to read. `pdf`: the sheet as a
                 *     form to print and to fill. `foundry-dnd5e`: an actor for Foundry's dnd5e system, of characters of `srd-5.1` only.
                 */
                format?: "heroledger" | "markdown" | "pdf" | "foundry-dnd5e";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description The file, named after the character. */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportResponse"];
                    "text/markdown": string;
                    "application/pdf": string;
                };
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getUsers: {
        parameters: {
            query?: {
                limit?: number;
                role?: "player" | "admin";
                state?: "active" | "deactivated" | "locked" | "unverified";
                /** @description Part of the name, of the name that is shown, or of the address. */
                search?: string;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                includeTotal?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserPageResponse"];
                };
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserResponse"];
                };
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    changeUser: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangeUserDto"];
            };
        };
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AdminUserResponse"];
                };
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    endUserSessions: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    resendUserVerification: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    sendUserPasswordReset: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    getAudit: {
        parameters: {
            query?: {
                limit?: number;
                /** @description `nextCursor` of the page before. */
                cursor?: string;
                /** @description Whether to count the whole list. */
                includeTotal?: boolean;
                /** @description Who acted: id, name or address of an account. */
                actor?: string;
                /** @description What happened, such as `session.started`; with a dot at its end everything of that kind, such as `session.`. */
                action?: string;
                /** @description What it happened to: an id, or the name or address of an account. */
                target?: string;
                /** @description Not before this time, ISO 8601. */
                from?: string;
                /** @description Before this time, ISO 8601. */
                to?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditPageResponse"];
                };
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
    verifyAudit: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AuditFindingResponse"];
                };
            };
            /** @description For the role admin only */
            403: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
            /** @description Everything that goes wrong */
            default: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/problem+json": components["schemas"]["ProblemResponse"];
                };
            };
        };
    };
}
