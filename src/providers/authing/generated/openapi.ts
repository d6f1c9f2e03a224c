// Generated from openapi/authing.yaml by `npm run generate`. Do not edit.

export interface paths {
    readonly "/api/v3/send-email": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a passcode by e-mail
         * @description Sends a code for one purpose, the channel, to an address. One code a minute per address and channel; a new code replaces the old one of the same channel. The channel `CHANNEL_VERIFY_EMAIL_LINK` sends a link.
         */
        readonly post: operations["send-email"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/send-sms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send a passcode by SMS
         * @description Sends a code for one purpose, the channel, to a phone. One code a minute per number and channel. There is no channel for changing a phone: codes of the binding and unbinding channels serve for it.
         */
        readonly post: operations["send-sms"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/pre-check-code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check a passcode without using it
         * @description Tells whether a code would be accepted now. The code stays usable. A wrong or expired code is a success whose `data.isValid` is false.
         */
        readonly post: operations["pre-check-code"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/signup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Create an account
         * @description By username or e-mail with a password, or by phone or e-mail with a code sent for `CHANNEL_REGISTER`. The answer is the user and holds no tokens.
         */
        readonly post: operations["signup"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/signin": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Sign in with a password or a passcode
         * @description Codes are those sent for `CHANNEL_LOGIN`. A client may authenticate with `client_id` and `client_secret` in the body or by HTTP Basic; a wrong secret is refused, none at all is accepted by default. With `options.autoRegister` an unknown address is registered. LDAP and AD are answered with the error notEmulated.
         */
        readonly post: operations["signin"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/bind-email": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bind an e-mail
         * @description For a user without an e-mail. The code is the one sent to the new address for `CHANNEL_BIND_EMAIL`.
         */
        readonly post: operations["bind-email"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/unbind-email": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Unbind the e-mail
         * @description The code is the one sent to the bound address for `CHANNEL_UNBIND_EMAIL`. The last login method cannot be unbound.
         */
        readonly post: operations["unbind-email"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/bind-phone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Bind a phone
         * @description For a user without a phone. The code is the one sent to the new number for `CHANNEL_BIND_PHONE`.
         */
        readonly post: operations["bind-phone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/unbind-phone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Unbind the phone
         * @description The code is the one sent to the bound number for `CHANNEL_UNBIND_PHONE`. The last login method cannot be unbound.
         */
        readonly post: operations["unbind-phone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/verify-update-email-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the e-mail, step one
         * @description Takes the code of the new address and, where the pool asks for it, that of the old one, and gives a one-time token for update-email. The codes are those of `CHANNEL_UPDATE_EMAIL`.
         */
        readonly post: operations["verify-update-email-request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/update-email": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the e-mail, step two
         * @description Puts the new address in place. The token works once, for the user it was given to.
         */
        readonly post: operations["update-email"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/verify-update-phone-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the phone, step one
         * @description Takes the code of the new number and, where the pool asks for it, that of the old one, and gives a one-time token for update-phone. The codes are those of the binding and unbinding channels.
         */
        readonly post: operations["verify-update-phone-request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/update-phone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the phone, step two
         * @description Puts the new number in place. The token works once, for the user it was given to.
         */
        readonly post: operations["update-phone"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/get-profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the own profile
         * @description The user that the access token belongs to. Which fields come back can depend on the scope of the token.
         */
        readonly get: operations["get-profile"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/update-profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the own profile
         * @description Changes the given fields and leaves the others alone. E-mail and phone have their own operations.
         */
        readonly post: operations["update-profile"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/get-security-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the security level
         * @description Which factors the user has, and a score.
         */
        readonly get: operations["get-security-info"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/get-my-login-history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the own sign-ins
         * @description Newest first. Numbers that are 0 count as absent, and with both `start` and `end` sent as 0 so does a `success` that is false: clients send these where nothing was set.
         */
        readonly get: operations["get-my-login-history"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/update-password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Change the password
         * @description A user with a password has to give the old one.
         */
        readonly post: operations["update-password"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/verify-reset-password-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset the password, step one
         * @description Takes a code sent for `CHANNEL_RESET_PASSWORD` and gives a one-time token for reset-password.
         */
        readonly post: operations["verify-reset-password-request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/reset-password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Reset the password, step two
         * @description Sets the new password. The token is the only proof that is asked for.
         */
        readonly post: operations["reset-password"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/verify-delete-account-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete the account, step one
         * @description Takes a code sent for `CHANNEL_DELETE_ACCOUNT`, or the password of a user who has neither e-mail nor phone, and gives a one-time token for delete-account.
         */
        readonly post: operations["verify-delete-account-request"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/delete-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Delete the account, step two
         * @description Removes the user. The user's tokens stop working.
         */
        readonly post: operations["delete-account"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/system": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read public keys and versions
         * @description The keys for encrypting passwords on the way. This answer has no envelope; only failures do.
         */
        readonly get: operations["system"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/get-country-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List countries and their calling codes
         * @description Every country that a phone number can belong to.
         */
        readonly get: operations["get-country-list"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v3/check-app-id-secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Check an application id and its secret
         * @description Called by the constructor of the Go client. A wrong pair is a success whose `data.valid` is false.
         */
        readonly post: operations["check-app-id-secret"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oidc/auth": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Start an authorisation
         * @description Sends the browser on to the login page, or straight back with a code when a session exists. Five of the parameters are needed, client_id, response_type, redirect_uri, scope and state, yet none is marked so here, because their absence is an OAuth error and no validation error. An error is a redirect when client_id and redirect_uri can be trusted, and JSON otherwise. With the response mode form_post, a page that submits itself stands in the place of the redirect.
         */
        readonly get: operations["oidc-auth"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oidc/token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Get tokens
         * @description For a code, a refresh token, a password, or for the client itself. The client authenticates by HTTP Basic or in the form. No form field is marked as required: their absence is an OAuth error.
         */
        readonly post: operations["oidc-token"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oidc/token/introspection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Look into a token
         * @description Says whether a token is valid now, and what it holds. A token that is not is a success whose `active` is false.
         */
        readonly post: operations["oidc-introspection"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oidc/token/revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Revoke a token
         * @description An unknown token is a success, too. Clients look at the HTTP status only.
         */
        readonly post: operations["oidc-revocation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oidc/me": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Read the claims of a user
         * @description The claims that the scope of the access token allows. The token comes as a Bearer header or in the query.
         */
        readonly get: operations["oidc-userinfo"];
        readonly put?: never;
        /**
         * Read the claims of a user by POST
         * @description Like the GET; the token may stand in the form as well.
         */
        readonly post: operations["oidc-userinfo-post"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oidc/.well-known/openid-configuration": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Describe the authorisation server
         * @description The addresses follow the host that the request named.
         */
        readonly get: operations["oidc-discovery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oidc/.well-known/jwks.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the public signing keys
         * @description RSA keys only, each with a kid.
         */
        readonly get: operations["oidc-jwks"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/{appId}/oidc/.well-known/jwks.json": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * List the public signing keys of an application
         * @description The address that newer Node clients ask.
         */
        readonly get: operations["oidc-jwks-of-app"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/oidc/session/end": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * End the browser session
         * @description Goes back to post_logout_redirect_uri, which needs id_token_hint beside it. Without an address, a page says that the session has ended.
         */
        readonly get: operations["oidc-session-end"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/v2/oidc/validate_token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Check a token on line
         * @description The one V2 address that the Java and C# clients still call. Give access_token or id_token; the answer is its claims.
         */
        readonly get: operations["validate-token"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/login": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Show the login page
         * @description Takes the query of an authorisation. Shows the sandbox's users, to be picked with one click, and a form for account and password.
         */
        readonly get: operations["login-page"];
        readonly put?: never;
        /**
         * Submit the login page
         * @description Signs in, starts a browser session and goes back to the client. With a wrong account or password the page comes again and says so.
         */
        readonly post: operations["login-submit"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        /** @description A failure in the envelope. `uniqueId` and `code` appear only when bodies of the older kind are asked for. */
        readonly Failure: {
            readonly statusCode: number;
            readonly apiCode?: number;
            readonly message: string;
            readonly requestId?: string;
            readonly uniqueId?: string;
            readonly code?: number;
        };
        /** @description An error of the authorisation server. */
        readonly OAuthFailure: {
            readonly error: string;
            readonly error_description?: string;
        };
        /** @description What the V2 token check answers to a bad token. */
        readonly ValidateTokenFailure: {
            /** @constant */
            readonly code: 400;
            readonly message: string;
        };
        /** @description An object without members. */
        readonly Empty: Record<string, never>;
        /** @description An e-mail address and the purpose of the code. */
        readonly SendEmailDto: {
            /**
             * @description What the code is for. It works for nothing else.
             * @enum {string}
             */
            readonly channel: "CHANNEL_LOGIN" | "CHANNEL_REGISTER" | "CHANNEL_RESET_PASSWORD" | "CHANNEL_VERIFY_EMAIL_LINK" | "CHANNEL_UPDATE_EMAIL" | "CHANNEL_BIND_EMAIL" | "CHANNEL_UNBIND_EMAIL" | "CHANNEL_VERIFY_MFA" | "CHANNEL_UNLOCK_ACCOUNT" | "CHANNEL_COMPLETE_EMAIL" | "CHANNEL_DELETE_ACCOUNT";
            /** @description Case does not matter. */
            readonly email: string;
        };
        /** @description The code is on its way. */
        readonly SendEmailRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
        };
        /** @description A phone number and the purpose of the code. */
        readonly SendSMSDto: {
            /**
             * @description What the code is for. It works for nothing else.
             * @enum {string}
             */
            readonly channel: "CHANNEL_LOGIN" | "CHANNEL_REGISTER" | "CHANNEL_RESET_PASSWORD" | "CHANNEL_BIND_PHONE" | "CHANNEL_UNBIND_PHONE" | "CHANNEL_BIND_MFA" | "CHANNEL_VERIFY_MFA" | "CHANNEL_UNBIND_MFA" | "CHANNEL_COMPLETE_PHONE" | "CHANNEL_IDENTITY_VERIFICATION" | "CHANNEL_DELETE_ACCOUNT";
            /** @description Without the country code. */
            readonly phoneNumber: string;
            /** @description Such as +86, which holds when it is absent. */
            readonly phoneCountryCode?: string;
        };
        /** @description The code is on its way. */
        readonly SendSMSRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
        };
        /** @description A code to look at, by kind. */
        readonly PreCheckCodeDto: {
            /** @enum {string} */
            readonly codeType: "SMS" | "EMAIL";
            readonly smsCodePayload?: components["schemas"]["PreCheckSmsCodeDto"];
            readonly emailCodePayload?: components["schemas"]["PreCheckEmailCodeDto"];
        } & (unknown & unknown);
        /** @description A code sent by SMS. The number is called `phone` here. */
        readonly PreCheckSmsCodeDto: {
            readonly phone: string;
            /** @description The one-time code. */
            readonly passCode: string;
            /** @description Such as +86, which holds when it is absent. */
            readonly phoneCountryCode?: string;
            /**
             * @description What the code is for. It works for nothing else.
             * @enum {string}
             */
            readonly channel: "CHANNEL_LOGIN" | "CHANNEL_REGISTER" | "CHANNEL_RESET_PASSWORD" | "CHANNEL_BIND_PHONE" | "CHANNEL_UNBIND_PHONE" | "CHANNEL_BIND_MFA" | "CHANNEL_VERIFY_MFA" | "CHANNEL_UNBIND_MFA" | "CHANNEL_COMPLETE_PHONE" | "CHANNEL_IDENTITY_VERIFICATION" | "CHANNEL_DELETE_ACCOUNT";
        };
        /** @description A code sent by e-mail. */
        readonly PreCheckEmailCodeDto: {
            /** @description Case does not matter. */
            readonly email: string;
            /** @description The one-time code. */
            readonly passCode: string;
            /**
             * @description What the code is for. It works for nothing else.
             * @enum {string}
             */
            readonly channel: "CHANNEL_LOGIN" | "CHANNEL_REGISTER" | "CHANNEL_RESET_PASSWORD" | "CHANNEL_VERIFY_EMAIL_LINK" | "CHANNEL_UPDATE_EMAIL" | "CHANNEL_BIND_EMAIL" | "CHANNEL_UNBIND_EMAIL" | "CHANNEL_VERIFY_MFA" | "CHANNEL_UNLOCK_ACCOUNT" | "CHANNEL_COMPLETE_EMAIL" | "CHANNEL_DELETE_ACCOUNT";
        };
        /** @description The outcome of the check. */
        readonly PreCheckCodeRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
            readonly data: components["schemas"]["PreCheckCodeDataDto"];
        };
        /** @description Whether the code would be accepted, and if not, why. */
        readonly PreCheckCodeDataDto: {
            readonly isValid: boolean;
            readonly message?: string;
        };
        /** @description How to register, and what is known about the user. */
        readonly SignUpDto: {
            /** @enum {string} */
            readonly connection: "PASSWORD" | "PASSCODE";
            readonly passwordPayload?: components["schemas"]["SignUpByPasswordDto"];
            readonly passCodePayload?: components["schemas"]["SignUpByPassCodeDto"];
            readonly profile?: components["schemas"]["SignUpProfileDto"];
            readonly options?: components["schemas"]["SignUpOptionsDto"];
        } & (unknown & unknown);
        /** @description A password with a username or an e-mail. */
        readonly SignUpByPasswordDto: {
            readonly password: string;
            readonly username?: string;
            /** @description Case does not matter. */
            readonly email?: string;
        };
        /** @description A code with the e-mail or phone it was sent to. */
        readonly SignUpByPassCodeDto: {
            /** @description The one-time code. */
            readonly passCode: string;
            /** @description Case does not matter. */
            readonly email?: string;
            readonly phone?: string;
            /** @description Such as +86, which holds when it is absent. */
            readonly phoneCountryCode?: string;
        };
        /** @description Profile fields of the new user. */
        readonly SignUpProfileDto: {
            readonly nickname?: string;
            readonly company?: string;
            readonly photo?: string;
            readonly device?: string;
            readonly browser?: string;
            readonly name?: string;
            readonly givenName?: string;
            readonly familyName?: string;
            readonly middleName?: string;
            readonly profile?: string;
            readonly preferredUsername?: string;
            readonly website?: string;
            /** @enum {string} */
            readonly gender?: "M" | "F" | "U";
            readonly birthdate?: string;
            readonly zoneinfo?: string;
            readonly locale?: string;
            readonly address?: string;
            readonly formatted?: string;
            readonly streetAddress?: string;
            readonly locality?: string;
            readonly region?: string;
            readonly postalCode?: string;
            readonly country?: string;
            /** @description Needs options.emailPassCodeForInformationCompletion. */
            readonly email?: string;
            /** @description Needs options.phonePassCodeForInformationCompletion. */
            readonly phone?: string;
            /** @description Such as +86, which holds when it is absent. */
            readonly phoneCountryCode?: string;
            /** @description Free-form. */
            readonly customData?: {
                readonly [key: string]: unknown;
            };
        };
        /** @description Further options. */
        readonly SignUpOptionsDto: {
            /** @description The address of the end user, when a server signs in for it. */
            readonly clientIp?: string;
            readonly phonePassCodeForInformationCompletion?: string;
            readonly emailPassCodeForInformationCompletion?: string;
            /** @description The password of an account that registers by phone. */
            readonly passwordForPhonePassCode?: string;
            /** @description Handed to the pipeline of the real service; not looked at. */
            readonly context?: {
                readonly [key: string]: unknown;
            };
            /**
             * @description How the password is encrypted; none unless given.
             * @enum {string}
             */
            readonly passwordEncryptType?: "sm2" | "rsa" | "none";
        };
        /** @description A user. */
        readonly UserSingleRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
            readonly data: components["schemas"]["UserDto"];
        };
        /** @description A user. Beside the nine fields that are always there, any may be null or missing. */
        readonly UserDto: {
            readonly userId: string;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly updatedAt: string;
            /** @enum {string} */
            readonly status: "Suspended" | "Resigned" | "Activated" | "Archived" | "Deactivated";
            /** @enum {string} */
            readonly workStatus: "Closed" | "Active";
            readonly externalId?: string | null;
            readonly email?: string | null;
            readonly phone?: string | null;
            readonly phoneCountryCode?: string | null;
            readonly username?: string | null;
            readonly name?: string | null;
            readonly nickname?: string | null;
            readonly photo?: string | null;
            readonly loginsCount?: number | null;
            /** Format: date-time */
            readonly lastLogin?: string | null;
            readonly lastIp?: string | null;
            /** @enum {string} */
            readonly gender: "M" | "F" | "U";
            readonly emailVerified: boolean;
            readonly phoneVerified: boolean;
            /** Format: date-time */
            readonly passwordLastSetAt?: string | null;
            readonly birthdate?: string | null;
            readonly country?: string | null;
            readonly province?: string | null;
            readonly city?: string | null;
            readonly address?: string | null;
            readonly streetAddress?: string | null;
            readonly postalCode?: string | null;
            readonly company?: string | null;
            readonly browser?: string | null;
            readonly device?: string | null;
            readonly givenName?: string | null;
            readonly familyName?: string | null;
            readonly middleName?: string | null;
            readonly profile?: string | null;
            readonly preferredUsername?: string | null;
            readonly website?: string | null;
            readonly zoneinfo?: string | null;
            readonly locale?: string | null;
            readonly formatted?: string | null;
            readonly region?: string | null;
            /** @enum {string} */
            readonly userSourceType: "excel" | "register" | "adminCreated" | "sync";
            readonly userSourceId?: string | null;
            readonly lastLoginApp?: string | null;
            readonly mainDepartmentId?: string | null;
            /** Format: date-time */
            readonly lastMfaTime?: string | null;
            readonly passwordSecurityLevel?: number | null;
            readonly resetPasswordOnNextLogin?: boolean | null;
            readonly registerSource?: readonly string[] | null;
            readonly departmentIds?: readonly string[] | null;
            readonly identities?: readonly components["schemas"]["IdentityDto"][] | null;
            readonly identityNumber?: string | null;
            readonly customData?: {
                readonly [key: string]: unknown;
            } | null;
            readonly metadataSource?: {
                readonly [key: string]: unknown;
            } | null;
            readonly postIdList?: readonly string[] | null;
            /** Format: date-time */
            readonly statusChangedAt?: string | null;
            readonly tenantId?: string | null;
            /** Format: date-time */
            readonly signedUp?: string | null;
        };
        /** @description A link between the user and an account elsewhere. */
        readonly IdentityDto: {
            readonly identityId: string;
            readonly extIdpId: string;
            /** @enum {string} */
            readonly provider: "oidc" | "oauth2" | "saml" | "ldap" | "ad" | "cas" | "azure-ad" | "wechat" | "google" | "qq" | "wechatwork" | "dingtalk" | "weibo" | "github" | "alipay" | "apple" | "baidu" | "lark" | "gitlab" | "twitter" | "facebook" | "slack" | "linkedin" | "yidun" | "qingcloud" | "gitee" | "instagram" | "welink" | "huawei" | "honor" | "xiaomi" | "oppo" | "aws" | "amazon" | "douyin" | "kuaishou" | "line" | "sdbz" | "zjzwfw" | "zzding" | "seeyona8v5";
            readonly type: string;
            readonly userIdInIdp: string;
            readonly userInfoInIdp: {
                readonly [key: string]: unknown;
            };
            readonly accessToken?: string;
            readonly refreshToken?: string;
            readonly originConnIds: readonly string[];
        };
        /** @description How to sign in. The payloads of social logins are out of scope. */
        readonly SigninByCredentialsDto: {
            /** @enum {string} */
            readonly connection: "PASSWORD" | "PASSCODE" | "LDAP" | "AD";
            readonly passwordPayload?: components["schemas"]["SignInByPasswordPayloadDto"];
            readonly passCodePayload?: components["schemas"]["SignInByPassCodePayloadDto"];
            readonly adPayload?: components["schemas"]["SignInByAdPayloadDto"];
            readonly ldapPayload?: components["schemas"]["SignInByLdapPayloadDto"];
            readonly options?: components["schemas"]["SignInOptionsDto"];
            readonly client_id?: string;
            readonly client_secret?: string;
        } & (unknown & unknown & unknown & unknown);
        /** @description A password and one of the four names of an account. */
        readonly SignInByPasswordPayloadDto: {
            readonly password: string;
            /** @description Username, e-mail or phone. */
            readonly account?: string;
            readonly email?: string;
            readonly username?: string;
            readonly phone?: string;
        };
        /** @description A code with the e-mail or phone it was sent to. */
        readonly SignInByPassCodePayloadDto: {
            /** @description The one-time code. */
            readonly passCode: string;
            /** @description Case does not matter. */
            readonly email?: string;
            readonly phone?: string;
            /** @description Such as +86, which holds when it is absent. */
            readonly phoneCountryCode?: string;
        };
        /** @description An Active Directory account; not emulated. */
        readonly SignInByAdPayloadDto: {
            readonly password: string;
            readonly sAMAccountName: string;
        };
        /** @description An LDAP account; not emulated. */
        readonly SignInByLdapPayloadDto: {
            readonly password: string;
            readonly sAMAccountName: string;
        };
        /** @description Further options. */
        readonly SignInOptionsDto: {
            /** @description Space-separated. Must contain openid; offline_access adds a refresh token. */
            readonly scope?: string;
            /** @description The address of the end user, when a server signs in for it. */
            readonly clientIp?: string;
            /** @description Handed to the pipeline of the real service; not looked at. */
            readonly context?: {
                readonly [key: string]: unknown;
            };
            readonly tenantId?: string;
            /** @description Free-form. */
            readonly customData?: {
                readonly [key: string]: unknown;
            };
            /** @description Create the user when the address is unknown. */
            readonly autoRegister?: boolean;
            /** @description The answer to captchaRequired. */
            readonly captchaCode?: string;
            /** @description Not looked at. */
            readonly captchaToken?: string;
            /**
             * @description How the password is encrypted; none unless given.
             * @enum {string}
             */
            readonly passwordEncryptType?: "sm2" | "rsa" | "none";
        };
        /** @description The tokens of a sign-in. */
        readonly LoginTokenRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
            readonly data: components["schemas"]["LoginTokenResponseDataDto"];
        };
        /** @description Tokens. The lifetime stands under both spellings, since clients read either. */
        readonly LoginTokenResponseDataDto: {
            readonly scope: string;
            readonly access_token: string;
            readonly id_token: string;
            readonly refresh_token?: string;
            readonly token_type: string;
            /** @description Seconds. */
            readonly expire_in: number;
            /** @description Seconds. */
            readonly expires_in: number;
        };
        /** @description Success without data. */
        readonly CommonResponseDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
        };
        /** @description A new e-mail and the code sent to it. */
        readonly BindEmailDto: {
            /** @description The one-time code. */
            readonly passCode: string;
            /** @description Case does not matter. */
            readonly email: string;
        };
        /** @description The code sent to the bound e-mail. */
        readonly UnbindEmailDto: {
            /** @description The one-time code. */
            readonly passCode: string;
        };
        /** @description A new phone and the code sent to it. */
        readonly BindPhoneDto: {
            /** @description The one-time code. */
            readonly passCode: string;
            /** @description Without the country code. */
            readonly phoneNumber: string;
            /** @description Such as +86, which holds when it is absent. */
            readonly phoneCountryCode?: string;
        };
        /** @description The code sent to the bound phone. */
        readonly UnbindPhoneDto: {
            /** @description The one-time code. */
            readonly passCode: string;
        };
        /** @description Proof that the new and the old e-mail are the own ones. */
        readonly VerifyUpdateEmailRequestDto: {
            readonly emailPassCodePayload: components["schemas"]["UpdateEmailByEmailPassCodeDto"];
            /** @enum {string} */
            readonly verifyMethod: "EMAIL_PASSCODE";
        };
        /** @description Both addresses and their codes. */
        readonly UpdateEmailByEmailPassCodeDto: {
            readonly newEmail: string;
            readonly newEmailPassCode: string;
            /** @description Needed when the pool verifies the old address. */
            readonly oldEmail?: string;
            readonly oldEmailPassCode?: string;
        };
        /** @description The ticket for step two. */
        readonly VerifyUpdateEmailRequestRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
            readonly data: components["schemas"]["VerifyUpdateEmailRequestData"];
        };
        /** @description A one-time token and its life in seconds. */
        readonly VerifyUpdateEmailRequestData: {
            readonly updateEmailToken: string;
            readonly tokenExpiresIn: number;
        };
        /** @description The ticket of step one. */
        readonly UpdateEmailDto: {
            readonly updateEmailToken: string;
        };
        /** @description Proof that the new and the old phone are the own ones. */
        readonly VerifyUpdatePhoneRequestDto: {
            readonly phonePassCodePayload: components["schemas"]["UpdatePhoneByPhonePassCodeDto"];
            /** @enum {string} */
            readonly verifyMethod: "PHONE_PASSCODE";
        };
        /** @description Both numbers and their codes. */
        readonly UpdatePhoneByPhonePassCodeDto: {
            readonly newPhoneNumber: string;
            readonly newPhonePassCode: string;
            readonly newPhoneCountryCode?: string;
            /** @description Needed when the pool verifies the old number. */
            readonly oldPhoneNumber?: string;
            readonly oldPhonePassCode?: string;
            readonly oldPhoneCountryCode?: string;
        };
        /** @description The ticket for step two. */
        readonly VerifyUpdatePhoneRequestRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
            readonly data: components["schemas"]["VerifyUpdatePhoneRequestData"];
        };
        /** @description A one-time token and its life in seconds. */
        readonly VerifyUpdatePhoneRequestData: {
            readonly updatePhoneToken: string;
            readonly tokenExpiresIn: number;
        };
        /** @description The ticket of step one. */
        readonly UpdatePhoneDto: {
            readonly updatePhoneToken: string;
        };
        /** @description Success, said twice. */
        readonly IsSuccessRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
            readonly data: components["schemas"]["IsSuccessDto"];
        };
        /** @description Whether it was done. */
        readonly IsSuccessDto: {
            readonly success: boolean;
        };
        /** @description The fields to change. */
        readonly UpdateUserProfileDto: {
            readonly name?: string;
            readonly nickname?: string;
            readonly photo?: string;
            readonly externalId?: string;
            readonly birthdate?: string;
            readonly country?: string;
            readonly province?: string;
            readonly city?: string;
            readonly address?: string;
            readonly streetAddress?: string;
            readonly postalCode?: string;
            /** @enum {string} */
            readonly gender?: "M" | "F" | "U";
            /** @description Unique in the pool. */
            readonly username?: string;
            readonly company?: string;
            /** @description Free-form. */
            readonly customData?: {
                readonly [key: string]: unknown;
            };
            readonly identityNumber?: string;
        };
        /** @description The security level. */
        readonly GetSecurityInfoRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
            readonly data: components["schemas"]["GetSecurityInfoDto"];
        };
        /** @description Factors and score. */
        readonly GetSecurityInfoDto: {
            readonly passwordSecurityLevel: number;
            readonly mfaEnrolled: boolean;
            readonly passwordSet: boolean;
            readonly emailBinded: boolean;
            readonly phoneBinded: boolean;
            readonly securityScore: number;
        };
        /** @description Sign-ins. */
        readonly GetLoginHistoryRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
            readonly data: components["schemas"]["LoginHistoryPaginatedRespDto"];
        };
        /** @description One page, and how many there are in all. */
        readonly LoginHistoryPaginatedRespDto: {
            readonly totalCount: number;
            readonly list: readonly components["schemas"]["LoginHistoryDto"][];
        };
        /** @description One sign-in. */
        readonly LoginHistoryDto: {
            readonly userId: string;
            readonly appId: string;
            readonly appName: string;
            readonly appLoginUrl: string;
            readonly appLogo: string;
            /** Format: date-time */
            readonly loginAt: string;
            readonly clientIp: string;
            readonly success: boolean;
            readonly errorMessage?: string | null;
            readonly userAgent: string;
            readonly parsedUserAgent: components["schemas"]["ParsedUserAgent"];
            readonly loginMethod: string;
            readonly geoip: components["schemas"]["GeoIp"];
            readonly tenantId?: string | null;
        };
        /** @description The client program. Its name stands under both spellings, since clients read either. */
        readonly ParsedUserAgent: {
            readonly device: string;
            readonly name: string;
            readonly os: string;
            readonly browser: string;
        };
        /** @description Where the address is. */
        readonly GeoIp: {
            readonly location: components["schemas"]["GeoIpLocation"];
            readonly country_name: string;
            readonly country_code2: string;
            readonly country_code3: string;
            readonly region_name: string;
            readonly region_code: string;
            readonly city_name: string;
            readonly continent_code: string;
            readonly timezone: string;
        };
        /** @description Degrees. */
        readonly GeoIpLocation: {
            readonly lon: number;
            readonly lat: number;
        };
        /** @description The new password and the old one. */
        readonly UpdatePasswordDto: {
            readonly newPassword: string;
            /** @description Needed when the user has a password. */
            readonly oldPassword?: string;
            /**
             * @description How the password is encrypted; none unless given.
             * @enum {string}
             */
            readonly passwordEncryptType?: "sm2" | "rsa" | "none";
            /** @description Accepted, not looked at. */
            readonly passwordResetToken?: string;
        };
        /** @description Proof of who asks. */
        readonly VerifyResetPasswordRequestDto: {
            /** @enum {string} */
            readonly verifyMethod: "EMAIL_PASSCODE" | "PHONE_PASSCODE";
            readonly phonePassCodePayload?: components["schemas"]["ResetPasswordByPhonePassCodeDto"];
            readonly emailPassCodePayload?: components["schemas"]["ResetPasswordByEmailPassCodeDto"];
        } & (unknown & unknown);
        /** @description An e-mail and its code. */
        readonly ResetPasswordByEmailPassCodeDto: {
            /** @description Case does not matter. */
            readonly email?: string;
            /** @description The one-time code. */
            readonly passCode: string;
        };
        /** @description A phone and its code. */
        readonly ResetPasswordByPhonePassCodeDto: {
            /** @description Without the country code. */
            readonly phoneNumber: string;
            /** @description The one-time code. */
            readonly passCode: string;
            /** @description Such as +86, which holds when it is absent. */
            readonly phoneCountryCode?: string;
        };
        /** @description The ticket for step two. */
        readonly PasswordResetVerifyResp: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
            readonly data: components["schemas"]["ResetPasswordVerify"];
        };
        /** @description A one-time token and its life in seconds. */
        readonly ResetPasswordVerify: {
            readonly passwordResetToken: string;
            readonly tokenExpiresIn: number;
        };
        /** @description The ticket of step one and the new password. */
        readonly ResetPasswordDto: {
            readonly password: string;
            readonly passwordResetToken: string;
            /**
             * @description How the password is encrypted; none unless given.
             * @enum {string}
             */
            readonly passwordEncryptType?: "sm2" | "rsa" | "none";
        };
        /** @description Proof of who asks. */
        readonly VerifyDeleteAccountRequestDto: {
            /** @enum {string} */
            readonly verifyMethod: "PHONE_PASSCODE" | "EMAIL_PASSCODE" | "PASSWORD";
            readonly phonePassCodePayload?: components["schemas"]["DeleteAccountByPhonePassCodeDto"];
            readonly emailPassCodePayload?: components["schemas"]["DeleteAccountByEmailPassCodeDto"];
            readonly passwordPayload?: components["schemas"]["DeleteAccountByPasswordDto"];
        } & (unknown & unknown & unknown);
        /** @description The code of the bound e-mail. */
        readonly DeleteAccountByEmailPassCodeDto: {
            /** @description The bound one unless given. */
            readonly email?: string;
            /** @description The one-time code. */
            readonly passCode: string;
        };
        /** @description The bound phone and its code. */
        readonly DeleteAccountByPhonePassCodeDto: {
            /** @description Without the country code. */
            readonly phoneNumber: string;
            /** @description The one-time code. */
            readonly passCode: string;
            /** @description Such as +86, which holds when it is absent. */
            readonly phoneCountryCode?: string;
        };
        /** @description The password. */
        readonly DeleteAccountByPasswordDto: {
            readonly password: string;
            /**
             * @description How the password is encrypted; none unless given.
             * @enum {string}
             */
            readonly passwordEncryptType?: "sm2" | "rsa" | "none";
        };
        /** @description The ticket for step two. */
        readonly VerifyDeleteAccountRequestRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
            readonly data: components["schemas"]["VerifyDeleteAccountRequestDataDto"];
        };
        /** @description A one-time token and its life in seconds. */
        readonly VerifyDeleteAccountRequestDataDto: {
            readonly deleteAccountToken: string;
            readonly tokenExpiresIn: number;
        };
        /** @description The ticket of step one. The name is spelt as the clients spell it. */
        readonly DeleteAccounDto: {
            readonly deleteAccountToken: string;
        };
        /** @description Keys, versions and addresses, without an envelope. */
        readonly SystemInfoResp: {
            readonly rsa: components["schemas"]["SystmeInfoRSAConfig"];
            readonly sm2: components["schemas"]["SystmeInfoSM2Config"];
            readonly version: components["schemas"]["SystmeInfoVersion"];
            readonly publicIps: readonly string[];
        };
        /** @description An RSA public key in PEM. The name is spelt as the clients spell it. */
        readonly SystmeInfoRSAConfig: {
            readonly publicKey: string;
        };
        /** @description An SM2 public key, 130 hexadecimal digits. The name is spelt as the clients spell it. */
        readonly SystmeInfoSM2Config: {
            readonly publicKey: string;
        };
        /** @description Versions. The name is spelt as the clients spell it. */
        readonly SystmeInfoVersion: {
            readonly server: string;
            readonly console: string;
            readonly login: string;
        };
        /** @description Countries. */
        readonly GetCountryListRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
            readonly data: readonly components["schemas"]["CountryDetailInfo"][];
        };
        /** @description A country. */
        readonly CountryDetailInfo: {
            readonly alpha2: string;
            readonly alpha3: string;
            readonly phoneCountryCode: string;
            readonly flag: string;
            readonly name: components["schemas"]["LangObject"];
        };
        /** @description A name in four languages. */
        readonly LangObject: {
            readonly "zh-CN": components["schemas"]["LangUnit"];
            readonly "en-US": components["schemas"]["LangUnit"];
            readonly "zh-TW": components["schemas"]["LangUnit"];
            readonly "ja-JP": components["schemas"]["LangUnit"];
        };
        /** @description A name in one language. */
        readonly LangUnit: {
            readonly enabled: boolean;
            readonly value: string;
        };
        /** @description An application id and its secret. */
        readonly CheckAppIdSecretDto: {
            readonly appId: string;
            readonly appSecret: string;
        };
        /** @description The outcome of the check. */
        readonly CheckAppIdSecretRespDto: {
            /** @constant */
            readonly statusCode: 200;
            readonly message: string;
            readonly apiCode?: number;
            readonly requestId: string;
            readonly data: components["schemas"]["CheckAppIdSecretDataDto"];
        };
        /** @description Whether the two belong together, and if not, why. */
        readonly CheckAppIdSecretDataDto: {
            readonly valid: boolean;
            readonly message: string;
        };
        /** @description The form of a token request. `grant_type` is an open string, so that an unknown one can be answered with unsupported_grant_type. */
        readonly TokenEndPointParams: {
            readonly client_id?: string;
            readonly client_secret?: string;
            /**
             * @example authorization_code
             * @example refresh_token
             * @example client_credentials
             * @example password
             * @example http://authing.cn/oidc/grant_type/authing_token
             */
            readonly grant_type?: string;
            /** @description The one of the authorisation, where that had one. */
            readonly redirect_uri?: string;
            /** @description Works once, for ten minutes. */
            readonly code?: string;
            /** @description PKCE. */
            readonly code_verifier?: string;
            /** @description Replaced by a new one when it is used. */
            readonly refresh_token?: string;
            /** @description For client_credentials and password. */
            readonly scope?: string;
            /** @description For password. */
            readonly username?: string;
            /** @description For password. */
            readonly password?: string;
            /** @description For the authing_token grant. */
            readonly token?: string;
        };
        /** @description Tokens. The lifetime stands under both spellings, since clients read either. */
        readonly OIDCTokenResponse: {
            readonly access_token: string;
            readonly id_token?: string;
            readonly refresh_token?: string;
            readonly token_type: string;
            readonly scope: string;
            /** @description Seconds. */
            readonly expires_in: number;
            /** @description Seconds. */
            readonly expire_in: number;
        };
        /** @description A token, and the client that asks. */
        readonly TokenIntrospectEndpointParams: {
            readonly client_id?: string;
            readonly client_secret?: string;
            readonly token?: string;
            readonly token_type_hint?: string;
            /** @description Accepted, not looked at. */
            readonly strict?: boolean;
        };
        /** @description What a token holds. */
        readonly TokenIntrospectResponse: {
            readonly active: boolean;
            readonly sub?: string;
            readonly client_id?: string;
            readonly exp?: number;
            readonly iat?: number;
            readonly iss?: string;
            readonly jti?: string;
            readonly scope?: string;
            readonly token_type?: string;
        };
        /** @description A token, and the client that asks. */
        readonly TokenRevocationEndpointParams: {
            readonly client_id?: string;
            readonly client_secret?: string;
            readonly token?: string;
            readonly token_type_hint?: string;
        };
        /** @description A token in a form. */
        readonly AccessTokenForm: {
            readonly access_token?: string;
        };
        /** @description Claims about a user, filtered by scope. Unset ones are null. */
        readonly UserInfo: {
            readonly sub: string;
            readonly name?: string | null;
            readonly given_name?: string | null;
            readonly middle_name?: string | null;
            readonly family_name?: string | null;
            readonly nickname?: string | null;
            readonly preferred_username?: string | null;
            readonly profile?: string | null;
            readonly picture?: string | null;
            readonly website?: string | null;
            readonly birthdate?: string | null;
            readonly gender?: string | null;
            readonly zoneinfo?: string | null;
            readonly locale?: string | null;
            readonly updated_at?: string | null;
            readonly email?: string | null;
            readonly email_verified?: boolean;
            readonly phone_number?: string | null;
            readonly phone_number_verified?: boolean;
            readonly address?: components["schemas"]["AddressClaim"];
            readonly username?: string | null;
            readonly role?: readonly string[] | null;
            readonly roles?: readonly string[] | null;
            readonly unionid?: string | null;
            readonly external_id?: string | null;
            readonly extended_fields?: {
                readonly [key: string]: unknown;
            } | null;
            readonly tenant_id?: string | null;
            readonly userpool_id?: string | null;
        };
        /** @description A postal address. */
        readonly AddressClaim: {
            readonly country?: string | null;
            readonly postal_code?: string | null;
            readonly region?: string | null;
            readonly locality?: string | null;
            readonly street_address?: string | null;
            readonly formatted?: string | null;
        } | null;
        /** @description The claims of an access token or an id_token. An id_token adds those of the user. */
        readonly TokenClaims: {
            readonly iss: string;
            readonly aud: string;
            readonly sub?: string;
            readonly azp?: string;
            readonly jti?: string;
            readonly scope?: string;
            readonly nonce?: string;
            readonly iat: number;
            readonly exp: number;
        } & {
            readonly [key: string]: unknown;
        };
        /** @description Addresses and abilities of the authorisation server. */
        readonly OidcDiscoveryMetadata: {
            readonly issuer: string;
            readonly authorization_endpoint: string;
            readonly token_endpoint: string;
            readonly userinfo_endpoint: string;
            readonly jwks_uri: string;
            readonly end_session_endpoint: string;
            readonly introspection_endpoint: string;
            readonly revocation_endpoint: string;
            readonly response_types_supported: readonly ("none" | "code" | "token" | "id_token token" | "id_token" | "code token" | "code id_token token" | "code id_token")[];
            readonly scopes_supported: readonly string[];
            readonly response_modes_supported: readonly string[];
            readonly grant_types_supported: readonly string[];
            readonly id_token_signing_alg_values_supported: readonly string[];
            readonly id_token_encryption_alg_values_supported: readonly string[];
            readonly id_token_encryption_enc_values_supported: readonly string[];
            readonly userinfo_signing_alg_values_supported: readonly string[];
            readonly userinfo_encryption_alg_values_supported: readonly string[];
            readonly userinfo_encryption_enc_values_supported: readonly string[];
            readonly token_endpoint_auth_methods_supported: readonly string[];
            readonly introspection_endpoint_auth_methods_supported: readonly string[];
            readonly revocation_endpoint_auth_methods_supported: readonly string[];
            readonly claim_types_supported: readonly string[];
            readonly claims_supported: readonly string[];
            readonly code_challenge_methods_supported: readonly string[];
        };
        /** @description Public keys. */
        readonly JwkSet: {
            readonly keys: readonly components["schemas"]["Jwk"][];
        };
        /** @description A public RSA key. */
        readonly Jwk: {
            /** @constant */
            readonly kty: "RSA";
            readonly kid: string;
            /** @constant */
            readonly use: "sig";
            /** @constant */
            readonly alg: "RS256";
            readonly n: string;
            readonly e: string;
        };
        /** @description The authorisation that the page belongs to, and what the user typed. */
        readonly LoginForm: {
            readonly client_id?: string;
            readonly response_type?: string;
            readonly redirect_uri?: string;
            readonly scope?: string;
            readonly state?: string;
            readonly nonce?: string;
            readonly prompt?: string;
            readonly response_mode?: string;
            readonly tenant_id?: string;
            readonly login_page_context?: string;
            readonly ext_idp_conn_id?: string;
            readonly deviceId?: string;
            readonly code_challenge?: string;
            readonly code_challenge_method?: string;
            /** @description Username, e-mail or phone. */
            readonly account?: string;
            readonly password?: string;
            /** @description Asked for after too many failures; the setting captchaCode. */
            readonly captchaCode?: string;
            /** @description The user that was picked, in the place of account and password. */
            readonly userId?: string;
            /** @description `zh-CN` or `en-US`. */
            readonly lang?: string;
        };
    };
    responses: {
        /** @description No such address. */
        readonly RouteNotFound: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The address exists, the method does not. */
        readonly MethodNotAllowed: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description A defect of bindbox, so no operation lists it. */
        readonly InternalError: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The body is too large. */
        readonly BodyTooLarge: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description The content type is none that the operation takes. */
        readonly ContentTypeUnsupported: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
        /** @description Too many requests. */
        readonly QuotaExceeded: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Failure"];
            };
        };
    };
    parameters: {
        /** @description The application id. */
        readonly client_id: string;
        /** @description `code`; others are answered with unsupported_response_type. */
        readonly response_type: string;
        /** @description Where the answer goes; one of the addresses registered for the application. */
        readonly redirect_uri: string;
        /** @description Space-separated; must contain `openid`. */
        readonly scope: string;
        /** @description Returned as it came. */
        readonly state: string;
        /** @description Copied into the id_token. */
        readonly nonce: string;
        /** @description `none`, `login` or `consent`. */
        readonly prompt: string;
        /** @description How the answer travels, `query`, `fragment` or `form_post`. */
        readonly response_mode: string;
        /** @description The tenant to sign in to. */
        readonly tenant_id: string;
        /** @description Opaque to the server; handed to the login page. */
        readonly login_page_context: string;
        /** @description The connection to an external identity provider. */
        readonly ext_idp_conn_id: string;
        /** @description The device that signs in. */
        readonly deviceId: string;
        /** @description PKCE. */
        readonly code_challenge: string;
        /** @description PKCE, `plain` or `S256`. */
        readonly code_challenge_method: string;
        /** @description The access token. */
        readonly access_token: string;
    };
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly "send-email": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendEmailDto"];
            };
        };
        readonly responses: {
            /** @description Sent. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SendEmailRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "send-sms": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SendSMSDto"];
            };
        };
        readonly responses: {
            /** @description Sent. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SendSMSRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "pre-check-code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PreCheckCodeDto"];
            };
        };
        readonly responses: {
            /** @description Checked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PreCheckCodeRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly signup: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SignUpDto"];
            };
        };
        readonly responses: {
            /** @description Created. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserSingleRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly signin: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SigninByCredentialsDto"];
            };
        };
        readonly responses: {
            /** @description Signed in. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoginTokenRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "bind-email": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BindEmailDto"];
            };
        };
        readonly responses: {
            /** @description Bound. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommonResponseDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "unbind-email": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnbindEmailDto"];
            };
        };
        readonly responses: {
            /** @description Unbound. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommonResponseDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "bind-phone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BindPhoneDto"];
            };
        };
        readonly responses: {
            /** @description Bound. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommonResponseDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "unbind-phone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UnbindPhoneDto"];
            };
        };
        readonly responses: {
            /** @description Unbound. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommonResponseDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "verify-update-email-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyUpdateEmailRequestDto"];
            };
        };
        readonly responses: {
            /** @description Verified. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerifyUpdateEmailRequestRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "update-email": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateEmailDto"];
            };
        };
        readonly responses: {
            /** @description Changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IsSuccessRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "verify-update-phone-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyUpdatePhoneRequestDto"];
            };
        };
        readonly responses: {
            /** @description Verified. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerifyUpdatePhoneRequestRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "update-phone": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdatePhoneDto"];
            };
        };
        readonly responses: {
            /** @description Changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IsSuccessRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "get-profile": {
        readonly parameters: {
            readonly query?: {
                /** @description Adds customData. */
                readonly withCustomData?: boolean;
                /** @description Adds identities. */
                readonly withIdentities?: boolean;
                /** @description Adds departmentIds. */
                readonly withDepartmentIds?: boolean;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The user. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserSingleRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "update-profile": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdateUserProfileDto"];
            };
        };
        readonly responses: {
            /** @description The user, changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserSingleRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "get-security-info": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The security level. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetSecurityInfoRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "get-my-login-history": {
        readonly parameters: {
            readonly query?: {
                /** @description Only sign-ins to this application. */
                readonly appId?: string;
                /** @description Only sign-ins from this address. */
                readonly clientIp?: string;
                /** @description Only successful or only failed sign-ins. */
                readonly success?: boolean;
                /** @description Not before this time, in milliseconds. */
                readonly start?: number;
                /** @description Not after this time, in milliseconds. */
                readonly end?: number;
                /** @description From 1. */
                readonly page?: number;
                /** @description Entries a page; 10 unless given, at most 50. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description One page of the history. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetLoginHistoryRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "update-password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UpdatePasswordDto"];
            };
        };
        readonly responses: {
            /** @description Changed. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CommonResponseDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "verify-reset-password-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyResetPasswordRequestDto"];
            };
        };
        readonly responses: {
            /** @description Verified. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PasswordResetVerifyResp"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "reset-password": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ResetPasswordDto"];
            };
        };
        readonly responses: {
            /** @description Reset. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IsSuccessRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "verify-delete-account-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["VerifyDeleteAccountRequestDto"];
            };
        };
        readonly responses: {
            /** @description Verified. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["VerifyDeleteAccountRequestRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "delete-account": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DeleteAccounDto"];
            };
        };
        readonly responses: {
            /** @description Deleted. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["IsSuccessRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly system: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The facts. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SystemInfoResp"] | components["schemas"]["Failure"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "get-country-list": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The list. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GetCountryListRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "check-app-id-secret": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CheckAppIdSecretDto"];
            };
        };
        readonly responses: {
            /** @description Checked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CheckAppIdSecretRespDto"] | components["schemas"]["Failure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 415: components["responses"]["ContentTypeUnsupported"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "oidc-auth": {
        readonly parameters: {
            readonly query?: {
                /** @description The application id. */
                readonly client_id?: components["parameters"]["client_id"];
                /** @description `code`; others are answered with unsupported_response_type. */
                readonly response_type?: components["parameters"]["response_type"];
                /** @description Where the answer goes; one of the addresses registered for the application. */
                readonly redirect_uri?: components["parameters"]["redirect_uri"];
                /** @description Space-separated; must contain `openid`. */
                readonly scope?: components["parameters"]["scope"];
                /** @description Returned as it came. */
                readonly state?: components["parameters"]["state"];
                /** @description Copied into the id_token. */
                readonly nonce?: components["parameters"]["nonce"];
                /** @description `none`, `login` or `consent`. */
                readonly prompt?: components["parameters"]["prompt"];
                /** @description How the answer travels, `query`, `fragment` or `form_post`. */
                readonly response_mode?: components["parameters"]["response_mode"];
                /** @description The tenant to sign in to. */
                readonly tenant_id?: components["parameters"]["tenant_id"];
                /** @description Opaque to the server; handed to the login page. */
                readonly login_page_context?: components["parameters"]["login_page_context"];
                /** @description The connection to an external identity provider. */
                readonly ext_idp_conn_id?: components["parameters"]["ext_idp_conn_id"];
                /** @description The device that signs in. */
                readonly deviceId?: components["parameters"]["deviceId"];
                /** @description PKCE. */
                readonly code_challenge?: components["parameters"]["code_challenge"];
                /** @description PKCE, `plain` or `S256`. */
                readonly code_challenge_method?: components["parameters"]["code_challenge_method"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Back to the client by form_post. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description To the login page, or back to the client with a code or an error. */
            readonly 302: {
                headers: {
                    /** @description Where the browser goes next. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is refused. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "oidc-token": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenEndPointParams"];
            };
        };
        readonly responses: {
            /** @description The tokens. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OIDCTokenResponse"];
                };
            };
            /** @description The request is refused. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            /** @description The credentials are refused. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "oidc-introspection": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenIntrospectEndpointParams"];
            };
        };
        readonly responses: {
            /** @description What the token is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenIntrospectResponse"];
                };
            };
            /** @description The request is refused. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            /** @description The credentials are refused. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "oidc-revocation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["TokenRevocationEndpointParams"];
            };
        };
        readonly responses: {
            /** @description Revoked. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Empty"];
                };
            };
            /** @description The request is refused. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            /** @description The credentials are refused. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "oidc-userinfo": {
        readonly parameters: {
            readonly query?: {
                /** @description The access token. */
                readonly access_token?: components["parameters"]["access_token"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The claims. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserInfo"];
                };
            };
            /** @description The credentials are refused. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "oidc-userinfo-post": {
        readonly parameters: {
            readonly query?: {
                /** @description The access token. */
                readonly access_token?: components["parameters"]["access_token"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["AccessTokenForm"];
                readonly "application/json": components["schemas"]["AccessTokenForm"];
            };
        };
        readonly responses: {
            /** @description The claims. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UserInfo"];
                };
            };
            /** @description The request is refused. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            /** @description The credentials are refused. */
            readonly 401: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "oidc-discovery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The description. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OidcDiscoveryMetadata"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "oidc-jwks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The keys. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JwkSet"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "oidc-jwks-of-app": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The application id. */
                readonly appId: string;
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The keys. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JwkSet"];
                };
            };
            readonly 404: components["responses"]["RouteNotFound"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "oidc-session-end": {
        readonly parameters: {
            readonly query?: {
                /** @description An id_token of the session. */
                readonly id_token_hint?: string;
                /** @description Where the browser goes afterwards. */
                readonly post_logout_redirect_uri?: string;
                /** @description Returned as it came. */
                readonly state?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Signed out, with no address to go to. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Signed out, and back to the client. */
            readonly 302: {
                headers: {
                    /** @description Where the browser goes next. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is refused. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "validate-token": {
        readonly parameters: {
            readonly query?: {
                /** @description The access token. */
                readonly access_token?: components["parameters"]["access_token"];
                /** @description The id_token to check. */
                readonly id_token?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The claims, or what is wrong with the token. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TokenClaims"] | components["schemas"]["ValidateTokenFailure"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "login-page": {
        readonly parameters: {
            readonly query?: {
                /** @description The application id. */
                readonly client_id?: components["parameters"]["client_id"];
                /** @description `code`; others are answered with unsupported_response_type. */
                readonly response_type?: components["parameters"]["response_type"];
                /** @description Where the answer goes; one of the addresses registered for the application. */
                readonly redirect_uri?: components["parameters"]["redirect_uri"];
                /** @description Space-separated; must contain `openid`. */
                readonly scope?: components["parameters"]["scope"];
                /** @description Returned as it came. */
                readonly state?: components["parameters"]["state"];
                /** @description Copied into the id_token. */
                readonly nonce?: components["parameters"]["nonce"];
                /** @description `none`, `login` or `consent`. */
                readonly prompt?: components["parameters"]["prompt"];
                /** @description How the answer travels, `query`, `fragment` or `form_post`. */
                readonly response_mode?: components["parameters"]["response_mode"];
                /** @description The tenant to sign in to. */
                readonly tenant_id?: components["parameters"]["tenant_id"];
                /** @description Opaque to the server; handed to the login page. */
                readonly login_page_context?: components["parameters"]["login_page_context"];
                /** @description The connection to an external identity provider. */
                readonly ext_idp_conn_id?: components["parameters"]["ext_idp_conn_id"];
                /** @description The device that signs in. */
                readonly deviceId?: components["parameters"]["deviceId"];
                /** @description PKCE. */
                readonly code_challenge?: components["parameters"]["code_challenge"];
                /** @description PKCE, `plain` or `S256`. */
                readonly code_challenge_method?: components["parameters"]["code_challenge_method"];
                /** @description `zh-CN` or `en-US`; without it, Accept-Language decides. */
                readonly lang?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The page. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description The request is refused. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
    readonly "login-submit": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/x-www-form-urlencoded": components["schemas"]["LoginForm"];
            };
        };
        readonly responses: {
            /** @description The page again, with the error in place; or, by form_post, back to the client. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "text/html": string;
                };
            };
            /** @description Signed in, and back to the client. */
            readonly 302: {
                headers: {
                    /** @description Where the browser goes next. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            /** @description The request is refused. */
            readonly 400: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OAuthFailure"];
                };
            };
            readonly 413: components["responses"]["BodyTooLarge"];
            readonly 429: components["responses"]["QuotaExceeded"];
        };
    };
}
