// Generated from openapi/control.yaml by `npm run generate`. Do not edit.

export interface paths {
    readonly "/_bindbox/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Is the emulator ready?
         * @description Answers as soon as the emulator accepts requests.
         */
        readonly get: operations["health"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/openapi/{document}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description This API, or what the emulated services answer.
                 * @example control.yaml
                 */
                readonly document: "control.yaml" | "authing.yaml" | "tencent-organization.yaml";
            };
            readonly cookie?: never;
        };
        /**
         * An OpenAPI document
         * @description As it comes with bindbox, for viewers, generators of clients, and Postman.
         */
        readonly get: operations["get-openapi-document"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which sandboxes are there?
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-sandboxes"];
        readonly put?: never;
        /**
         * Make a sandbox
         * @description Everything may be left out. A sandbox that is made here lives in memory: it is gone when bindbox stops, also with `--data`. HTTP 409 when its id or one of its credentials is taken; then nothing was made.
         */
        readonly post: operations["create-sandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * Credentials and base URLs of a sandbox
         * @description What an SDK's constructor needs, ready to be handed over.
         */
        readonly get: operations["get-sandbox"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete a sandbox
         * @description Its id and its credentials are free again, what it has handed out leads nowhere, and requests that wait for it end. The sandbox `default` cannot be deleted (409); reset it instead.
         */
        readonly delete: operations["delete-sandbox"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/reset": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Back to the fixture
         * @description The sandbox is again what it was when it was made: users, codes, tickets, tokens, messages, faults and code policies are forgotten, settings and rows are those of its fixture (or snapshot) and of its making, the clock and the random source start over, and journal and coverage are empty. The credentials stay. Requests that wait go on waiting, because what they wait for can still come. Costs the same however much was in the sandbox.
         */
        readonly post: operations["reset-sandbox"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The whole state as one document
         * @description Rows, settings, clock, random source, code policies and faults; not journal and coverage, which tell what was done. The document can be imported again, make a sandbox, and serve as `--fixtures` file.
         */
        readonly get: operations["get-snapshot"];
        /**
         * Import a snapshot
         * @description The sandbox holds what the document says and nothing else. Its clock goes on from the moment of the snapshot; a document without `clock` leaves it to the machine's time. The sandbox keeps its credentials: its app ids and API keys take the places of the document's, one after the other; of the rest, those that lead to another sandbox get fresh ones, which `GET` of the sandbox lists. Opaque tokens that another sandbox has made are in the rows, but lead there and not here. On any problem nothing changes.
         */
        readonly put: operations["put-snapshot"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The snapshots that are kept
         * @description In memory, at most 100 a sandbox. A reset leaves them alone; they go with the sandbox and the process.
         */
        readonly get: operations["list-snapshots"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/snapshots/{name}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description What the snapshot is called.
                 * @example signed-in
                 */
                readonly name: components["parameters"]["snapshotName"];
            };
            readonly cookie?: never;
        };
        /**
         * A snapshot as a document
         * @description As it was when it was taken.
         */
        readonly get: operations["get-named-snapshot"];
        /**
         * Take a snapshot
         * @description Keeps the present state under this name, in the place of what had the name before. Copies no row.
         */
        readonly put: operations["take-snapshot"];
        readonly post?: never;
        /**
         * Forget a snapshot
         * @description The state of the sandbox stays as it is.
         */
        readonly delete: operations["delete-snapshot"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/snapshots/{name}/restore": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description What the snapshot is called.
                 * @example signed-in
                 */
                readonly name: components["parameters"]["snapshotName"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Back to a snapshot
         * @description Rows, settings, clock, random source, code policies and faults are what they were when it was taken, however often. Journal and coverage go on.
         */
        readonly post: operations["restore-snapshot"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The collections, and how many rows they have
         * @description Those that are not writable can only be read here.
         */
        readonly get: operations["get-state"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of messages
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-messages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/messages/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of messages
         * @description As people read it.
         */
        readonly get: operations["get-row-of-messages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/codePolicies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of codePolicies
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-codePolicies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/codePolicies/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of codePolicies
         * @description As people read it.
         */
        readonly get: operations["get-row-of-codePolicies"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of users
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-users"];
        readonly put?: never;
        /**
         * Make a row of users
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-users"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/users/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of users
         * @description As people read it.
         */
        readonly get: operations["get-row-of-users"];
        /**
         * Make the row of users with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-users"];
        readonly post?: never;
        /**
         * Remove a row of users
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-users"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of users
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-users"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/apps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of apps
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-apps"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/apps/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of apps
         * @description As people read it.
         */
        readonly get: operations["get-row-of-apps"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/passcodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of passcodes
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-passcodes"];
        readonly put?: never;
        /**
         * Make a row of passcodes
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-passcodes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/passcodes/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of passcodes
         * @description As people read it.
         */
        readonly get: operations["get-row-of-passcodes"];
        /**
         * Make the row of passcodes with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-passcodes"];
        readonly post?: never;
        /**
         * Remove a row of passcodes
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-passcodes"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of passcodes
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-passcodes"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/smsTallies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of smsTallies
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-smsTallies"];
        readonly put?: never;
        /**
         * Make a row of smsTallies
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-smsTallies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/smsTallies/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of smsTallies
         * @description As people read it.
         */
        readonly get: operations["get-row-of-smsTallies"];
        /**
         * Make the row of smsTallies with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-smsTallies"];
        readonly post?: never;
        /**
         * Remove a row of smsTallies
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-smsTallies"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of smsTallies
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-smsTallies"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/tickets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of tickets
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-tickets"];
        readonly put?: never;
        /**
         * Make a row of tickets
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-tickets"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/tickets/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of tickets
         * @description As people read it.
         */
        readonly get: operations["get-row-of-tickets"];
        /**
         * Make the row of tickets with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-tickets"];
        readonly post?: never;
        /**
         * Remove a row of tickets
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-tickets"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of tickets
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-tickets"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/refreshTokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of refreshTokens
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-refreshTokens"];
        readonly put?: never;
        /**
         * Make a row of refreshTokens
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-refreshTokens"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/refreshTokens/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of refreshTokens
         * @description As people read it.
         */
        readonly get: operations["get-row-of-refreshTokens"];
        /**
         * Make the row of refreshTokens with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-refreshTokens"];
        readonly post?: never;
        /**
         * Remove a row of refreshTokens
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-refreshTokens"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of refreshTokens
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-refreshTokens"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/authorizationCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of authorizationCodes
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-authorizationCodes"];
        readonly put?: never;
        /**
         * Make a row of authorizationCodes
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-authorizationCodes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/authorizationCodes/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of authorizationCodes
         * @description As people read it.
         */
        readonly get: operations["get-row-of-authorizationCodes"];
        /**
         * Make the row of authorizationCodes with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-authorizationCodes"];
        readonly post?: never;
        /**
         * Remove a row of authorizationCodes
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-authorizationCodes"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of authorizationCodes
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-authorizationCodes"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/revocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of revocations
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-revocations"];
        readonly put?: never;
        /**
         * Make a row of revocations
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-revocations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/revocations/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of revocations
         * @description As people read it.
         */
        readonly get: operations["get-row-of-revocations"];
        /**
         * Make the row of revocations with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-revocations"];
        readonly post?: never;
        /**
         * Remove a row of revocations
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-revocations"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of revocations
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-revocations"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/browserSessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of browserSessions
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-browserSessions"];
        readonly put?: never;
        /**
         * Make a row of browserSessions
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-browserSessions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/browserSessions/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of browserSessions
         * @description As people read it.
         */
        readonly get: operations["get-row-of-browserSessions"];
        /**
         * Make the row of browserSessions with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-browserSessions"];
        readonly post?: never;
        /**
         * Remove a row of browserSessions
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-browserSessions"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of browserSessions
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-browserSessions"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/logins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of logins
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-logins"];
        readonly put?: never;
        /**
         * Make a row of logins
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-logins"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/logins/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of logins
         * @description As people read it.
         */
        readonly get: operations["get-row-of-logins"];
        /**
         * Make the row of logins with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-logins"];
        readonly post?: never;
        /**
         * Remove a row of logins
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-logins"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of logins
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-logins"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/attemptTallies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of attemptTallies
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-attemptTallies"];
        readonly put?: never;
        /**
         * Make a row of attemptTallies
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-attemptTallies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/attemptTallies/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of attemptTallies
         * @description As people read it.
         */
        readonly get: operations["get-row-of-attemptTallies"];
        /**
         * Make the row of attemptTallies with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-attemptTallies"];
        readonly post?: never;
        /**
         * Remove a row of attemptTallies
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-attemptTallies"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of attemptTallies
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-attemptTallies"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of devices
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-devices"];
        readonly put?: never;
        /**
         * Make a row of devices
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-devices"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/devices/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of devices
         * @description As people read it.
         */
        readonly get: operations["get-row-of-devices"];
        /**
         * Make the row of devices with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-devices"];
        readonly post?: never;
        /**
         * Remove a row of devices
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-devices"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of devices
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-devices"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/tencentCredentials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of tencentCredentials
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-tencentCredentials"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/tencentCredentials/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of tencentCredentials
         * @description As people read it.
         */
        readonly get: operations["get-row-of-tencentCredentials"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/keyConditions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of keyConditions
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-keyConditions"];
        readonly put?: never;
        /**
         * Make a row of keyConditions
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-keyConditions"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/keyConditions/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of keyConditions
         * @description As people read it.
         */
        readonly get: operations["get-row-of-keyConditions"];
        /**
         * Make the row of keyConditions with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-keyConditions"];
        readonly post?: never;
        /**
         * Remove a row of keyConditions
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-keyConditions"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of keyConditions
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-keyConditions"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/tencentAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of tencentAccounts
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-tencentAccounts"];
        readonly put?: never;
        /**
         * Make a row of tencentAccounts
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-tencentAccounts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/tencentAccounts/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of tencentAccounts
         * @description As people read it.
         */
        readonly get: operations["get-row-of-tencentAccounts"];
        /**
         * Make the row of tencentAccounts with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-tencentAccounts"];
        readonly post?: never;
        /**
         * Remove a row of tencentAccounts
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-tencentAccounts"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of tencentAccounts
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-tencentAccounts"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/organizations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of organizations
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-organizations"];
        readonly put?: never;
        /**
         * Make a row of organizations
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-organizations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/organizations/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of organizations
         * @description As people read it.
         */
        readonly get: operations["get-row-of-organizations"];
        /**
         * Make the row of organizations with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-organizations"];
        readonly post?: never;
        /**
         * Remove a row of organizations
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-organizations"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of organizations
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-organizations"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/organizationNodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of organizationNodes
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-organizationNodes"];
        readonly put?: never;
        /**
         * Make a row of organizationNodes
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-organizationNodes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/organizationNodes/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of organizationNodes
         * @description As people read it.
         */
        readonly get: operations["get-row-of-organizationNodes"];
        /**
         * Make the row of organizationNodes with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-organizationNodes"];
        readonly post?: never;
        /**
         * Remove a row of organizationNodes
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-organizationNodes"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of organizationNodes
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-organizationNodes"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/organizationMembers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of organizationMembers
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-organizationMembers"];
        readonly put?: never;
        /**
         * Make a row of organizationMembers
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-organizationMembers"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/organizationMembers/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of organizationMembers
         * @description As people read it.
         */
        readonly get: operations["get-row-of-organizationMembers"];
        /**
         * Make the row of organizationMembers with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-organizationMembers"];
        readonly post?: never;
        /**
         * Remove a row of organizationMembers
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-organizationMembers"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of organizationMembers
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-organizationMembers"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/emailBindings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of emailBindings
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-emailBindings"];
        readonly put?: never;
        /**
         * Make a row of emailBindings
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-emailBindings"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/emailBindings/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of emailBindings
         * @description As people read it.
         */
        readonly get: operations["get-row-of-emailBindings"];
        /**
         * Make the row of emailBindings with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-emailBindings"];
        readonly post?: never;
        /**
         * Remove a row of emailBindings
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-emailBindings"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of emailBindings
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-emailBindings"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/activationLinks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of activationLinks
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-activationLinks"];
        readonly put?: never;
        /**
         * Make a row of activationLinks
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-activationLinks"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/activationLinks/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of activationLinks
         * @description As people read it.
         */
        readonly get: operations["get-row-of-activationLinks"];
        /**
         * Make the row of activationLinks with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-activationLinks"];
        readonly post?: never;
        /**
         * Remove a row of activationLinks
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-activationLinks"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of activationLinks
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-activationLinks"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/activationCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of activationCodes
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-activationCodes"];
        readonly put?: never;
        /**
         * Make a row of activationCodes
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-activationCodes"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/activationCodes/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of activationCodes
         * @description As people read it.
         */
        readonly get: operations["get-row-of-activationCodes"];
        /**
         * Make the row of activationCodes with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-activationCodes"];
        readonly post?: never;
        /**
         * Remove a row of activationCodes
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-activationCodes"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of activationCodes
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-activationCodes"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/counters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of counters
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-counters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/counters/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of counters
         * @description As people read it.
         */
        readonly get: operations["get-row-of-counters"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/organizationIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of organizationIdentities
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-organizationIdentities"];
        readonly put?: never;
        /**
         * Make a row of organizationIdentities
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-organizationIdentities"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/organizationIdentities/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of organizationIdentities
         * @description As people read it.
         */
        readonly get: operations["get-row-of-organizationIdentities"];
        /**
         * Make the row of organizationIdentities with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-organizationIdentities"];
        readonly post?: never;
        /**
         * Remove a row of organizationIdentities
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-organizationIdentities"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of organizationIdentities
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-organizationIdentities"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/memberIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of memberIdentities
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-memberIdentities"];
        readonly put?: never;
        /**
         * Make a row of memberIdentities
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-memberIdentities"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/memberIdentities/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of memberIdentities
         * @description As people read it.
         */
        readonly get: operations["get-row-of-memberIdentities"];
        /**
         * Make the row of memberIdentities with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-memberIdentities"];
        readonly post?: never;
        /**
         * Remove a row of memberIdentities
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-memberIdentities"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of memberIdentities
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-memberIdentities"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/memberPolicies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of memberPolicies
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-memberPolicies"];
        readonly put?: never;
        /**
         * Make a row of memberPolicies
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-memberPolicies"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/memberPolicies/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of memberPolicies
         * @description As people read it.
         */
        readonly get: operations["get-row-of-memberPolicies"];
        /**
         * Make the row of memberPolicies with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-memberPolicies"];
        readonly post?: never;
        /**
         * Remove a row of memberPolicies
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-memberPolicies"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of memberPolicies
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-memberPolicies"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/memberAuthAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of memberAuthAccounts
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-memberAuthAccounts"];
        readonly put?: never;
        /**
         * Make a row of memberAuthAccounts
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-memberAuthAccounts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/memberAuthAccounts/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of memberAuthAccounts
         * @description As people read it.
         */
        readonly get: operations["get-row-of-memberAuthAccounts"];
        /**
         * Make the row of memberAuthAccounts with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-memberAuthAccounts"];
        readonly post?: never;
        /**
         * Remove a row of memberAuthAccounts
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-memberAuthAccounts"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of memberAuthAccounts
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-memberAuthAccounts"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/subAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of subAccounts
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-subAccounts"];
        readonly put?: never;
        /**
         * Make a row of subAccounts
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-subAccounts"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/subAccounts/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of subAccounts
         * @description As people read it.
         */
        readonly get: operations["get-row-of-subAccounts"];
        /**
         * Make the row of subAccounts with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-subAccounts"];
        readonly post?: never;
        /**
         * Remove a row of subAccounts
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-subAccounts"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of subAccounts
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-subAccounts"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/accountCircumstances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of accountCircumstances
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-accountCircumstances"];
        readonly put?: never;
        /**
         * Make a row of accountCircumstances
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-accountCircumstances"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/accountCircumstances/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of accountCircumstances
         * @description As people read it.
         */
        readonly get: operations["get-row-of-accountCircumstances"];
        /**
         * Make the row of accountCircumstances with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-accountCircumstances"];
        readonly post?: never;
        /**
         * Remove a row of accountCircumstances
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-accountCircumstances"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of accountCircumstances
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-accountCircumstances"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/memberInvitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of memberInvitations
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-memberInvitations"];
        readonly put?: never;
        /**
         * Make a row of memberInvitations
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-memberInvitations"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/memberInvitations/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of memberInvitations
         * @description As people read it.
         */
        readonly get: operations["get-row-of-memberInvitations"];
        /**
         * Make the row of memberInvitations with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-memberInvitations"];
        readonly post?: never;
        /**
         * Remove a row of memberInvitations
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-memberInvitations"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of memberInvitations
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-memberInvitations"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/organizationEntities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of organizationEntities
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-organizationEntities"];
        readonly put?: never;
        /**
         * Make a row of organizationEntities
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-organizationEntities"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/organizationEntities/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of organizationEntities
         * @description As people read it.
         */
        readonly get: operations["get-row-of-organizationEntities"];
        /**
         * Make the row of organizationEntities with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-organizationEntities"];
        readonly post?: never;
        /**
         * Remove a row of organizationEntities
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-organizationEntities"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of organizationEntities
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-organizationEntities"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/creationRecords": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of creationRecords
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-creationRecords"];
        readonly put?: never;
        /**
         * Make a row of creationRecords
         * @description What is left out gets its default. HTTP 409 names the member that another row has already.
         */
        readonly post: operations["create-row-of-creationRecords"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/creationRecords/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of creationRecords
         * @description As people read it.
         */
        readonly get: operations["get-row-of-creationRecords"];
        /**
         * Make the row of creationRecords with this id, or put another in its place
         * @description What is left out gets its default.
         */
        readonly put: operations["put-row-of-creationRecords"];
        readonly post?: never;
        /**
         * Remove a row of creationRecords
         * @description HTTP 409 while other rows cannot do without it.
         */
        readonly delete: operations["delete-row-of-creationRecords"];
        readonly options?: never;
        readonly head?: never;
        /**
         * Change a row of creationRecords
         * @description Members that are named change, the others stay.
         */
        readonly patch: operations["patch-row-of-creationRecords"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/gallery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of gallery
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-gallery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/gallery/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of gallery
         * @description As people read it.
         */
        readonly get: operations["get-row-of-gallery"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rows of faults
         * @description Oldest first, a page at a time.
         */
        readonly get: operations["list-rows-of-faults"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/state/faults/{rowId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        /**
         * A row of faults
         * @description As people read it.
         */
        readonly get: operations["get-row-of-faults"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The settings in force
         * @description Every setting with its present value.
         */
        readonly get: operations["get-settings"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        /**
         * Change settings
         * @description Changes the settings that are named and leaves the others. In force for the next request.
         */
        readonly patch: operations["patch-settings"];
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/outbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * Messages, newest first
         * @description With `wait` the request is held until a message matches, and answered the moment that it does; a message that is there already is answered at once. When there is none in that time, HTTP 204. To see only what comes later, hand the header `bindbox-cursor` of an answer to the next call as `after`. When more messages than `limit` match, the newest are answered; with `after` those that come first after it, so that who goes on from the new cursor misses none.
         */
        readonly get: operations["list-messages"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete messages
         * @description All of them, or those that match. Reads and deletes in one step: a message that comes meanwhile is either in the answer or still in the outbox.
         */
        readonly delete: operations["delete-messages"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/outbox/next": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * Take one message that nobody else gets
         * @description Answers the oldest message that matches and was not taken before, and marks it as taken, so that of several calls at the same time no two get the same one. With `wait` the request is held until there is one; who came first is served first. A client that hangs up before its answer leaves the message to the others. A taken message stays in the list.
         */
        readonly get: operations["take-message"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/outbox/stream": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * Messages as they come
         * @description Server-sent events until the client hangs up: those after `after`, then each new one. The first event is `cursor`, each other is `message` and has the message's number as its id. A client that comes back with the header `Last-Event-ID`, as browsers do, goes on where it was: it misses no message and sees none twice.
         */
        readonly get: operations["stream-messages"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/outbox/{messageId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /** @description The message's `id`. */
                readonly messageId: components["parameters"]["messageId"];
            };
            readonly cookie?: never;
        };
        /**
         * One message
         * @description Whether it was taken or not.
         */
        readonly get: operations["get-message"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Delete one message
         * @description The code in it goes on working.
         */
        readonly delete: operations["delete-message"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * Which codes are sent
         * @description What holds for everybody, and for single recipients.
         */
        readonly get: operations["get-codes"];
        /**
         * Set the codes for everybody
         * @description The `queue` is handed out next, to whoever gets the next code and has none of their own. Then comes `code`, which is the setting `fixedCode`, and without it a random one. What is left out is cleared; recipients keep what was set for them.
         */
        readonly put: operations["put-codes"];
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/codes/{recipient}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The e-mail address (case does not matter), or the phone with or without its country code; blanks and hyphens in it do not matter.
                 * @example new@example.com
                 */
                readonly recipient: components["parameters"]["recipient"];
            };
            readonly cookie?: never;
        };
        /**
         * Which codes a recipient gets
         * @description What was set for this address, and what is left of its queue.
         */
        readonly get: operations["get-recipient-codes"];
        /**
         * Set the codes for a recipient
         * @description For all that is sent to this address from now on: first the `queue`, then `code`; without a `code` what holds for everybody. Takes the place of what was set for the address before, however it was spelled. Codes of other addresses stay what they would have been.
         */
        readonly put: operations["put-recipient-codes"];
        readonly post?: never;
        /**
         * Let a recipient get codes like everybody
         * @description Codes that were sent already go on working.
         */
        readonly delete: operations["delete-recipient-codes"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * What time is it there?
         * @description The sandbox's present moment, and how its time passes.
         */
        readonly get: operations["get-clock"];
        readonly put?: never;
        /**
         * Set, advance, freeze or speed up
         * @description Codes, links, tickets and tokens expire by this clock. Members that come together hold from the same moment on: first `set`, then `advance` from there; so `{"set": …, "freeze": true}` shows exactly that moment. Nothing waits for the clock: what has expired meanwhile is found expired by the next request. The limits of a `wait` and of requests a second are those of the machine's clock, also when this one is frozen or fast.
         */
        readonly post: operations["move-clock"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/activation/{token}/code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The last part of the link in the activation mail. */
                readonly token: components["parameters"]["token"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Send the SMS code of an activation
         * @description The code goes to the phone of the binding, which means to the outbox. An earlier one stops working.
         */
        readonly post: operations["send-activation-code"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/activation/{token}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The last part of the link in the activation mail. */
                readonly token: components["parameters"]["token"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Activate a binding
         * @description What the page behind the mailed link does: confirms e-mail and phone, and sets the password of the member's account. A step that fails answers HTTP 422 whose `code` is the error code of Tencent Cloud.
         */
        readonly post: operations["activate"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * Who is waited for
         * @description The invitations of organizations, and the applications of accounts, that somebody can still consent to; the oldest first. Those that have expired are only in the state (`memberInvitations`).
         */
        readonly get: operations["list-invitations"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/invitations/{memberUin}/accept": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The account that an invitation, or application, is about.
                 * @example 100000000002
                 */
                readonly memberUin: components["parameters"]["memberUin"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Join the organization
         * @description What the account does with an invitation, or the organization with the account's application. What may have changed since is looked at again: a node that is gone, a full organization, a name in use, another organization that the account has joined. One that cannot be accepted (any more) answers HTTP 422, with the error code of Tencent Cloud as `code` where there is one, and stays as it is.
         */
        readonly post: operations["accept-invitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/invitations/{memberUin}/decline": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The account that an invitation, or application, is about.
                 * @example 100000000002
                 */
                readonly memberUin: components["parameters"]["memberUin"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Do not join the organization
         * @description The invitation, or application, is gone; the account can be invited again.
         */
        readonly post: operations["decline-invitation"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Everything that happens, as it happens
         * @description Server-sent events of all sandboxes, until the client hangs up. A client that comes back with the header `Last-Event-ID`, as browsers do, or asks for what came `after` an event, goes on where it was.
         */
        readonly get: operations["stream-events"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/events": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * What happens in a sandbox, as it happens
         * @description Server-sent events, until the client hangs up. A client that comes back with the header `Last-Event-ID`, as browsers do, or asks for what came `after` an event, goes on where it was. A sandbox that is made again under the id of one that was deleted goes on in the same stream.
         */
        readonly get: operations["stream-sandbox-events"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The rules with their hits
         * @description In the order in which they were added, which is the order in which they are tried.
         */
        readonly get: operations["list-faults"];
        readonly put?: never;
        /**
         * Arm a rule
         * @description A rule says which calls it matches, what happens to them, and how long it lives. Of several rules the first that was added takes the call; the others do not see it.
         */
        readonly post: operations["add-fault"];
        /**
         * Disarm all rules
         * @description Calls go their natural way from the next request on.
         */
        readonly delete: operations["clear-faults"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/faults/{faultId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The rule's id.
                 * @example fault-1
                 */
                readonly faultId: components["parameters"]["faultId"];
            };
            readonly cookie?: never;
        };
        /**
         * One rule with its hits
         * @description What it says, and how often it has hit.
         */
        readonly get: operations["get-fault"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Disarm one rule
         * @description The others stay.
         */
        readonly delete: operations["delete-fault"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/errors": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The error catalogue of both providers
         * @description Every error that the emulated services know, with its codes, its texts, the operations that can answer it, and how sure that is. Its names are what fault rules and `Prefer: example=` take.
         */
        readonly get: operations["list-errors"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * Which documented errors were seen, in all sandboxes
         * @description The sum over all sandboxes since the start or the last `DELETE`. It keeps what sandboxes had reached that were reset or deleted since.
         */
        readonly get: operations["get-coverage"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget the overall coverage
         * @description The sandboxes keep their own.
         */
        readonly delete: operations["clear-coverage"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * Which documented errors were seen in a sandbox
         * @description Since its creation, its last reset or the last `DELETE`.
         */
        readonly get: operations["get-sandbox-coverage"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget the coverage of a sandbox
         * @description The overall coverage keeps what the sandbox had reached.
         */
        readonly delete: operations["clear-sandbox-coverage"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The requests of all sandboxes, newest first
         * @description Like the journal of one sandbox. Here `after` is an `order`, by which all requests of the emulator are counted.
         */
        readonly get: operations["list-all-requests"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/journal": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        /**
         * The requests of a sandbox, newest first
         * @description The latest `journalSize` requests, or fewer where all journals together would take more than 128 MiB. Bodies are kept up to 16 KiB. Secrets are masked unless the setting `journalSecrets` says otherwise; filters compare with what was sent. With `wait` the request is held until one matches, for that long at most; then the list is empty.
         */
        readonly get: operations["list-requests"];
        readonly put?: never;
        readonly post?: never;
        /**
         * Forget requests
         * @description All, or those that match. The requests that follow go on counting; only a reset lets them begin at 1 again.
         */
        readonly delete: operations["delete-requests"];
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/journal/verify": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Was it called, so often, with this input, in this order?
         * @description Counts the remembered requests that match. Without `times` there has to be at least one. With `order` there has to be one for each matcher, each after the one before.
         */
        readonly post: operations["verify-requests"];
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/journal/{entryId}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The number of a request in its sandbox's journal.
                 * @example 1
                 */
                readonly entryId: components["parameters"]["entryId"];
            };
            readonly cookie?: never;
        };
        /**
         * One request
         * @description All that bindbox knows of it.
         */
        readonly get: operations["get-request"];
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/_bindbox/v1/sandboxes/{sandboxId}/journal/{entryId}/diagnosis": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The number of a request in its sandbox's journal.
                 * @example 1
                 */
                readonly entryId: components["parameters"]["entryId"];
            };
            readonly cookie?: never;
        };
        /**
         * Why was it refused?
         * @description Which stage refused the request and what it expected. For a wrong signature of Tencent Cloud: the texts that bindbox would have signed, and the mistake that explains what the client has signed, found by trying.
         */
        readonly get: operations["diagnose-request"];
        readonly put?: never;
        readonly post?: never;
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
        /** @description Operations by documented errors. An error is seen when it was answered at least once: by the emulated service itself (`flow`), or because somebody asked for it, by a value of the error gallery, a fault rule or a `Prefer` header. */
        readonly Coverage: {
            /** @description The sandbox's id; `null` for all of them together. */
            readonly sandbox: string | null;
            /** @description How many requests were counted, whatever the filter. */
            readonly requests: number;
            readonly summary: components["schemas"]["CoverageSummary"];
            readonly operations: readonly components["schemas"]["OperationCoverage"][];
            /** @description A row a provider; none when the filter names operations. */
            readonly gateways: readonly components["schemas"]["GatewayCoverage"][];
        };
        /**
         * @description `errorsSeen` of `errorsDocumented` is the number that counts: of the operations that were called, the documented errors that were seen, by a flow or on demand. Operations that were never called and errors of the gateway stand apart.
         * @example {
         *       "errorsSeen": 12,
         *       "errorsDocumented": 87,
         *       "percent": 13.7,
         *       "seenByFlow": 9,
         *       "seenOnDemandOnly": 3,
         *       "operations": 69,
         *       "operationsCalled": 6,
         *       "operationsSucceeded": 5,
         *       "errorsOfUncalledOperations": 627
         *     }
         */
        readonly CoverageSummary: {
            readonly errorsSeen: number;
            readonly errorsDocumented: number;
            /** @description One decimal, rounded down; `null` while there is nothing to see. */
            readonly percent: number | null;
            readonly seenByFlow: number;
            readonly seenOnDemandOnly: number;
            readonly operations: number;
            readonly operationsCalled: number;
            readonly operationsSucceeded: number;
            readonly errorsOfUncalledOperations: number;
        };
        readonly OperationCoverage: {
            /** @enum {unknown} */
            readonly provider: "authing" | "tencent";
            /** @description An operation of the provider's API, or what end users do on a page behind a mailed link (`activate`). */
            readonly operation: string;
            readonly calls: number;
            readonly success: components["schemas"]["ReachCounts"];
            /** @description The documented errors, seen or not. */
            readonly errors: readonly components["schemas"]["ErrorCoverage"][];
            /** @description Errors that were answered although the operation does not list them. */
            readonly undocumented: readonly components["schemas"]["ErrorCoverage"][];
        };
        /** @description Errors that are answered before an operation is reached, whichever was meant. */
        readonly GatewayCoverage: {
            /** @enum {unknown} */
            readonly provider: "authing" | "tencent";
            /** @description How many requests led to no operation. */
            readonly unmatched: number;
            readonly errorsSeen: number;
            readonly errorsDocumented: number;
            readonly errors: readonly components["schemas"]["ErrorCoverage"][];
            readonly undocumented: readonly components["schemas"]["ErrorCoverage"][];
        };
        /** @description How often, by what made the answer. */
        readonly ReachCounts: {
            readonly reached: components["schemas"]["Reached"];
            readonly flow: number;
            readonly gallery: number;
            readonly fault: number;
            readonly prefer: number;
        };
        /**
         * @example {
         *       "error": "passcodeExpired",
         *       "reached": [
         *         "flow"
         *       ],
         *       "flow": 2,
         *       "gallery": 0,
         *       "fault": 0,
         *       "prefer": 0
         *     }
         */
        readonly ErrorCoverage: {
            /** @description Its name in the provider's catalogue. */
            readonly error: string;
            readonly reached: components["schemas"]["Reached"];
            readonly flow: number;
            readonly gallery: number;
            readonly fault: number;
            readonly prefer: number;
        };
        /** @description The ways in which it came about; empty means never. */
        readonly Reached: readonly ("flow" | "gallery" | "fault" | "prefer")[];
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail?: string;
            /** @description The error code of the emulated service, where the problem is one of its errors. */
            readonly code?: string;
            readonly errors?: readonly {
                /** @description Where, such as `body/verifyOldEmail` or `query/wait`. */
                readonly pointer: string;
                readonly message: string;
            }[];
        };
        /** @description A membership that waits for somebody's consent. */
        readonly MemberInvitation: {
            readonly memberUin: number;
            readonly orgId: number;
            /**
             * @description Whether the organization has invited the account, or the account has applied to join.
             * @enum {string}
             */
            readonly kind: "invitation" | "application";
            /** @description What the member will be called. */
            readonly name: string;
            readonly nodeId: number;
            readonly permissionIds: readonly number[];
            readonly remark: string;
            /** @enum {string} */
            readonly isAllowQuit: "Allow" | "Denied";
            /** @description Who will pay for it; empty for nobody. */
            readonly payUin: string;
            /** @description The verified entity that the organization will know with this member; `null` for none. */
            readonly relationAuthName: string | null;
            readonly tags: components["schemas"]["TagsFixture"];
            /** Format: date-time */
            readonly sentAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        /** @description A rule that is armed, and what has become of it. */
        readonly Fault: {
            readonly id: string;
            readonly rule: components["schemas"]["FaultRule"];
            /** @description The operations that it can match; null means every request. */
            readonly operations: readonly string[] | null;
            /** Format: date-time */
            readonly createdAt: string;
            /**
             * Format: date-time
             * @description Sandbox time.
             */
            readonly expiresAt: string | null;
            /** @description How many calls have fitted the matcher, those included that `nth` and `probability` let go. */
            readonly calls: number;
            readonly hits: number;
            /** @description It will not hit again, because of `times` or `until`. */
            readonly exhausted: boolean;
        };
        /** @description Members of three kinds: which calls (all that are given have to fit), what happens, and how long the rule lives. */
        readonly FaultRule: {
            /** @description A name of your own; `fault-1`, `fault-2` and so on when left out. */
            readonly id?: string;
            readonly description?: string;
            /** @enum {string} */
            readonly provider?: "authing" | "tencent";
            /** @description `authing.bind-email`, or `bind-email`, or with `*` for any characters; several in a list. What end users do on the pages behind mailed links has names, too: `tencent.activation-page` (the link is opened), `tencent.send-activation-code`, `tencent.activate` and `authing.verify-email`. An error of the catalogue reaches a page only where the catalogue has the page under `pages`. */
            readonly operation?: string | readonly string[];
            /** @description An e-mail address or a phone that stands anywhere in the input. Case does not matter, nor do blanks, hyphens or whether the country code is there. */
            readonly address?: string;
            /** @description The member account in `MemberUin` or `MemberUins`. */
            readonly member?: number | string;
            /** @description Members of the input by name; nested ones have dots in their names (`passCodePayload.email`, `MemberUins.0`). */
            readonly input?: {
                readonly [key: string]: components["schemas"]["FieldMatcher"];
            };
            readonly method?: string;
            /** @description With `*` for any characters; without the query. */
            readonly path?: string;
            /** @description Only the call of this number among those that fit, from 1; several in a list; or every so many. */
            readonly nth?: number | readonly number[] | {
                readonly every: number;
            };
            /** @description How likely a call is hit, drawn from the sandbox's seed. */
            readonly probability?: number;
            /** @description Hit a request before anything of it is checked, also one that is not authentic, does not fit its contract or leads to no operation. Otherwise a rule sees only calls that would have reached their operation. */
            readonly early?: boolean;
            /** @description The name of an error in the catalogue (`GET /_bindbox/v1/errors`). It has to be documented for every operation that the rule can match. */
            readonly error?: string;
            /** @description What stands in the places of the names in braces in the error's text. */
            readonly details?: {
                readonly [key: string]: string;
            };
            /** @description The error may be one that the operation is not known to answer. */
            readonly undocumented?: boolean;
            /** @description A raw answer with this status of HTTP. */
            readonly status?: number;
            /**
             * @description An answer as clients meet it when something between them and the service is in trouble; 429 and 503 with `Retry-After`.
             * @enum {integer}
             */
            readonly http?: 429 | 500 | 502 | 503 | 504;
            /** @description Of a raw answer, or besides those of `http`. */
            readonly headers?: {
                readonly [key: string]: string;
            };
            /** @description Of a raw answer, or in the place of that of `http`; a text as it is, anything else as JSON. */
            readonly body?: unknown;
            /**
             * @description The body breaks off before its end.
             * @constant
             */
            readonly malformedJson?: true;
            /**
             * @description The connection is closed before the first byte of the answer, or after half of its body.
             * @enum {string}
             */
            readonly drop?: "before" | "middle";
            readonly slowBody?: {
                readonly bytesPerSecond: number;
            };
            /** @description How long the answer is held back, in the machine's time, ten minutes at most: a duration, one drawn evenly between two, or one drawn from a lognormal distribution. Other calls of the sandbox do not wait. */
            readonly delay?: components["schemas"]["PositiveDuration"] | {
                readonly min: components["schemas"]["PositiveDuration"];
                readonly max: components["schemas"]["PositiveDuration"];
            } | {
                readonly median: components["schemas"]["PositiveDuration"];
                readonly sigma: number;
            };
            /** @description Whether the operation runs although its answer may not arrive. Without it: yes where the operation's own answer is late, slow, malformed or cut, no where another answer comes in its place or the connection is dropped before. */
            readonly processed?: boolean;
            /** @description How many calls it hits at most. */
            readonly times?: number;
            /** @description A moment of the sandbox's clock (ISO 8601), or how long from now by that clock. */
            readonly until?: string;
        };
        readonly CataloguedError: {
            /** @enum {string} */
            readonly provider: "authing" | "tencent";
            /** @description What the catalogue calls it. For Tencent Cloud it is the error code; a further text of the same code has `#` and what it is about behind it. */
            readonly name: string;
            /**
             * @description `operation`: the operations that are listed answer it. `gateway`: it comes from before the operations, so every operation of the provider can meet it and none is listed. `none`: no operation answers it.
             * @enum {string}
             */
            readonly scope: "operation" | "gateway" | "none";
            readonly httpStatus: number;
            /** @description What an Authing body says as `statusCode`, or as `code` in its V2 form. */
            readonly statusCode: number | null;
            readonly apiCode: number | null;
            /** @description The code that is a text, which is Tencent Cloud's `Error.Code` or OAuth's `error`. */
            readonly code: string | null;
            /** @description The texts; a name in braces is filled in with what a request is refused for. */
            readonly messages: {
                readonly "zh-CN": string;
                readonly "en-US": string;
            };
            readonly operations: readonly string[];
            /** @description The steps of pages behind mailed links that can show it: `tencent.activation-page` (the link is opened), `tencent.send-activation-code`, `tencent.activate`. Tencent Cloud documents these errors for the operations. */
            readonly pages: readonly string[];
            /** @description Where the fact comes from. */
            readonly source: string;
            /** @enum {string} */
            readonly confidence: "documented" | "observed" | "inferred" | "chosen";
        };
        /**
         * @description The stage of the pipeline that had the last word on a request.
         * @enum {string}
         */
        readonly Stage: "read" | "locate" | "authenticate" | "contract" | "prefer" | "fault" | "gallery" | "operation";
        /**
         * @description What made the answer; the emulated service by itself, or somebody who asked for this very answer.
         * @enum {string}
         */
        readonly Via: "flow" | "gallery" | "fault" | "prefer";
        readonly Header: {
            readonly name: string;
            readonly value: string;
        };
        readonly Violation: {
            /** @description Where, such as `body/email` or `query/limit`. */
            readonly pointer: string;
            /** @description The JSON-schema keyword that was broken. */
            readonly keyword: string;
            readonly message: string;
        };
        /** @description A field that was sent and that the operation does not know. */
        readonly UnreadField: {
            readonly pointer: string;
            /** @description The known field that may have been meant. */
            readonly suggestion: string | null;
        };
        /**
         * @description What a request that matched nothing may have meant.
         * @example {
         *       "suggestion": "did you mean POST /api/v3/bind-email?",
         *       "why": "one letter differs",
         *       "distance": 1
         *     }
         */
        readonly NearMiss: {
            readonly suggestion: string;
            readonly why: string;
            /** @description How many single changes lie between; 0 where only case, slashes or the method differ. */
            readonly distance: number;
        };
        readonly JournalEntry: {
            /** @description Counts the requests of a sandbox, from 1. */
            readonly id: number;
            /** @description Counts the requests of the emulator, from 1. */
            readonly order: number;
            /**
             * Format: date-time
             * @description When it came, in the sandbox's time.
             */
            readonly at: string;
            readonly sandbox: string;
            /** @description Whether its credentials led to the sandbox; if not, the default one answered. */
            readonly located: boolean;
            readonly provider: string;
            readonly operation: string | null;
            readonly method: string;
            readonly path: string;
            readonly query: string;
            readonly request: {
                /** @description The address by which the client reached bindbox. */
                readonly baseUrl: string;
                readonly headers: readonly components["schemas"]["Header"][];
                /** @description JSON as it is, anything else as a text; `null` for none. */
                readonly body: unknown;
                /** @description How long the body was. */
                readonly bytes: number;
                /** @description Whether only its beginning is here. */
                readonly truncated: boolean;
            };
            readonly answer: {
                readonly status: number;
                readonly reason: string;
                readonly headers: readonly components["schemas"]["Header"][];
                /** @description JSON as it is, anything else as a text; `null` for none. */
                readonly body: unknown;
                readonly truncated: boolean;
            };
            /** @description `ok`, or the name of the error in the catalogue. */
            readonly outcome: string;
            /** @description The error code as the provider gives it. */
            readonly code: string | number | null;
            readonly stage: components["schemas"]["Stage"];
            readonly via: components["schemas"]["Via"];
            /** @description Why the request was refused, for the developer. */
            readonly hint: string | null;
            /** @description How the request differs from the contract. */
            readonly violations: readonly components["schemas"]["Violation"][];
            readonly unreadFields: readonly components["schemas"]["UnreadField"][];
            readonly nearMiss: components["schemas"]["NearMiss"] | null;
            /** @description How long the answer took. */
            readonly milliseconds: number;
            /** @description The id that the provider's answer gives to the request. */
            readonly requestId: string | null;
        };
        /** @description An HTTP archive, HAR 1.2. Members that begin with an underscore are bindbox's own. */
        readonly HttpArchive: {
            readonly log: {
                /** @constant */
                readonly version: "1.2";
                readonly creator: {
                    readonly name: string;
                    readonly version: string;
                };
                readonly entries: readonly Record<string, never>[];
            };
        };
        /** @description What a field has to be, for fault rules and for verifications: a value as it is, a pattern, or only whether there is one. Case matters. Numbers and their texts are the same, and the order of an object's members makes no difference. null means that there is nothing, or null. */
        readonly FieldMatcher: (string | number | boolean | null) | readonly unknown[] | {
            /** @description A regular expression of JavaScript with the flag `u`, found anywhere in the field's text; the text of a list or an object is its JSON. A search that takes longer than 50 ms has found nothing. */
            readonly regex: string;
        } | {
            readonly exists: boolean;
        };
        /** @description Which requests are meant; what is left out matches all. */
        readonly RequestMatcher: {
            /** @description With or without its provider; a `*` stands for any letters. */
            readonly operation?: string;
            /** @enum {string} */
            readonly provider?: "authing" | "tencent";
            /** @description `ok`, `failed` for any error, or the name of an error in the catalogue. */
            readonly outcome?: string;
            readonly stage?: components["schemas"]["Stage"];
            readonly via?: components["schemas"]["Via"];
            readonly method?: string;
            /** @description A `*` stands for any letters. */
            readonly path?: string;
            readonly status?: number;
            /** @description Members of the input by name; nested ones have dots in their names (`passCodePayload.email`, `MemberUins.0`). */
            readonly input?: {
                readonly [key: string]: components["schemas"]["FieldMatcher"];
            };
            /** @description Headers of the request; case does not matter in their names. */
            readonly header?: {
                readonly [key: string]: components["schemas"]["FieldMatcher"];
            };
        };
        readonly Verification: {
            /** @description With or without its provider; a `*` stands for any letters. */
            readonly operation?: string;
            /** @enum {string} */
            readonly provider?: "authing" | "tencent";
            /** @description `ok`, `failed` for any error, or the name of an error in the catalogue. */
            readonly outcome?: string;
            readonly stage?: components["schemas"]["Stage"];
            readonly via?: components["schemas"]["Via"];
            readonly method?: string;
            /** @description A `*` stands for any letters. */
            readonly path?: string;
            readonly status?: number;
            /** @description Members of the input by name; nested ones have dots in their names (`passCodePayload.email`, `MemberUins.0`). */
            readonly input?: {
                readonly [key: string]: components["schemas"]["FieldMatcher"];
            };
            /** @description Headers of the request; case does not matter in their names. */
            readonly header?: {
                readonly [key: string]: components["schemas"]["FieldMatcher"];
            };
            /** @description How many requests have to match; at least one unless told otherwise. */
            readonly times?: number | {
                readonly atLeast?: number;
                readonly atMost?: number;
            };
            /**
             * @description That none matches; the same as `times` 0.
             * @constant
             */
            readonly never?: true;
            /** @description Requests that came one after the other, with any others between them. */
            readonly order?: readonly components["schemas"]["RequestMatcher"][];
            /**
             * Format: date-time
             * @description Only requests from this moment of the sandbox's time on.
             */
            readonly since?: string;
            /** @description Only requests after this one, by its id. */
            readonly after?: number;
        };
        readonly Difference: {
            /** @description `operation`, `input/email`, `header/x-authing-app-id`. */
            readonly pointer: string;
            /** @description What the matcher says. */
            readonly expected: unknown;
            /** @description What the request has; `null` for nothing. */
            readonly got: unknown;
            /** @description What else there is that may have been meant. */
            readonly note?: string;
        };
        readonly VerificationProblem: {
            readonly type: string;
            readonly title: string;
            /** @constant */
            readonly status: 422;
            /** @description The whole story in several lines, for a test's report. */
            readonly detail: string;
            /** @constant */
            readonly verified: false;
            /** @description How many requests match; with `order` how many matchers found theirs. */
            readonly count: number;
            /** @description The ids of those that match. */
            readonly entries: readonly number[];
            /** @description The requests that come nearest, with what differs. Empty where too many match. */
            readonly nearest: readonly {
                readonly id: number;
                readonly method: string;
                readonly path: string;
                readonly operation: string | null;
                readonly outcome: string;
                readonly differences: readonly components["schemas"]["Difference"][];
            }[];
        };
        readonly SignatureMistake: {
            /** @description For programs, such as `wrong-key` or `body-reserialised`. */
            readonly kind: string;
            readonly explanation: string;
        };
        readonly SignatureDiagnosis: {
            /** @enum {string} */
            readonly version: "v1" | "v3";
            /** @description What the client says of its signature. */
            readonly claimed: {
                readonly [key: string]: string;
            };
            /** @description What bindbox would have accepted, the likeliest first. */
            readonly candidates: readonly {
                readonly host: string;
                readonly form: string;
                readonly canonicalRequest?: string;
                readonly stringToSign: string;
                readonly signature: string;
            }[];
            /** @description The most likely one; `null` when none that was tried explains the signature. */
            readonly mistake: components["schemas"]["SignatureMistake"] | null;
            /** @description The kinds of mistakes that were tried. */
            readonly tried: readonly string[];
        };
        readonly Diagnosis: {
            /** @description The id of the request in its sandbox's journal. */
            readonly entry: number;
            readonly sandbox: string;
            readonly operation: string | null;
            readonly outcome: string;
            readonly code: string | number | null;
            readonly stage: components["schemas"]["Stage"];
            readonly via: components["schemas"]["Via"];
            /** @description What is most likely wrong, in words. */
            readonly summary: string;
            /** @description How the request differs from the contract. */
            readonly problems: readonly {
                readonly pointer: string;
                readonly expected: string;
                /** @description What the request has there; `null` for nothing. */
                readonly got: unknown;
            }[];
            readonly unreadFields: readonly components["schemas"]["UnreadField"][];
            readonly nearMiss: components["schemas"]["NearMiss"] | null;
            /** @description What the request brought, and which would have led somewhere; where that is the question. */
            readonly credentials?: {
                readonly sent: {
                    readonly [key: string]: string;
                };
                readonly known: readonly {
                    readonly sandbox: string;
                    readonly ids: {
                        readonly [key: string]: string;
                    };
                }[];
                /** @description How many sandboxes there are besides. */
                readonly more: number;
            };
            readonly signature?: components["schemas"]["SignatureDiagnosis"];
        };
        /** @example 61s */
        readonly Duration: string;
        /** @example 5s */
        readonly PositiveDuration: string;
        readonly Clock: {
            /** Format: date-time */
            readonly now: string;
            readonly frozen: boolean;
            /** @description Sandbox seconds in a second of the machine, while the clock is not frozen. */
            readonly rate: number;
        };
        readonly ClockMove: {
            /**
             * Format: date-time
             * @description The moment to show from now on, from 1970 to 9000.
             */
            readonly set?: string;
            /** @description How far; backwards with a minus sign. */
            readonly advance?: components["schemas"]["Duration"];
            /** @description Stop at the present moment, or run on from it. */
            readonly freeze?: boolean;
            /** @description Sandbox seconds in a second of the machine: `60` is an hour a minute, `1` is the machine's pace. The present moment stays; a frozen clock stays frozen and runs at this rate later. */
            readonly rate?: number;
        };
        readonly NewSandbox: {
            /** @description How this API calls the sandbox; a short one is made when it is left out. */
            readonly id?: string;
            /**
             * @description What the sandbox holds. `default`: what the emulator was started with, with credentials of its own. `empty`: one app and one API key, no users and no organization. Or a fixture of its own, as the schema `Fixture` has it, or a snapshot.
             * @default default
             */
            readonly fixture?: string | Record<string, never>;
            /** @description In the place of a fixture: a snapshot as `GET …/snapshot` answers it. Its credentials are replaced by generated ones unless something else is asked for; clock and random source go on from it. */
            readonly snapshot?: Record<string, never>;
            readonly settings?: components["schemas"]["Settings"];
            /** @description The same seed, id and calls give the same credentials, codes, ids and tokens. Made from the emulator's seed and the id when it is left out. */
            readonly seed?: string;
            /** @description How the clock stands at the beginning and after a reset: as if it had been moved so. It runs with the machine's when nothing is said. Its users are made at the moment `set`. */
            readonly clock?: {
                /** Format: date-time */
                readonly set?: string;
                readonly freeze?: boolean;
                readonly rate?: number;
            };
            /** @description `generated`: every app and API key gets a new id and secret, which follow from seed and id. `own`: those that the fixture names. Or the ones that are named here, with the rest as it would be without them. When left out, a fixture that the request brings keeps its own, and all others get generated ones. */
            readonly credentials?: ("generated" | "own") | components["schemas"]["GivenCredentials"];
            /** @description The sandbox is deleted when nobody has used it for so long, in the machine's time. Every request to it counts, to the emulated services or to this API, and so does one that waits. */
            readonly ttl?: components["schemas"]["PositiveDuration"];
        };
        /** @description How many there are, on all pages. */
        readonly RowTotal: number;
        /** @description For the parameter `after` of the next page; `null` on the last one. */
        readonly NextRow: number | null;
        /** @description An ISO 8601 moment, or a duration from now, such as `5s` or `-1h30m`. */
        readonly GivenMoment: string;
        /** @description An ISO 8601 moment, a duration from now, or none. */
        readonly GivenMomentOrNull: string | null;
        /** @description In clear; only a hash of it is kept, which nobody sees. */
        readonly GivenPassword: string;
        /**
         * @description The collections of a sandbox.
         * @enum {string}
         */
        readonly CollectionName: "messages" | "codePolicies" | "users" | "apps" | "passcodes" | "smsTallies" | "tickets" | "refreshTokens" | "authorizationCodes" | "revocations" | "browserSessions" | "logins" | "attemptTallies" | "devices" | "tencentCredentials" | "keyConditions" | "tencentAccounts" | "organizations" | "organizationNodes" | "organizationMembers" | "emailBindings" | "activationLinks" | "activationCodes" | "counters" | "organizationIdentities" | "memberIdentities" | "memberPolicies" | "memberAuthAccounts" | "subAccounts" | "accountCircumstances" | "memberInvitations" | "organizationEntities" | "creationRecords" | "gallery" | "faults";
        readonly MessagesRow: {
            readonly id: string;
            readonly sequence: number;
            /** @enum {string} */
            readonly medium: "email" | "sms";
            readonly to: string;
            readonly channel: string;
            readonly code: string | null;
            readonly link: string | null;
            readonly subject: string | null;
            readonly text: string;
            /** Format: date-time */
            readonly sentAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly takenAt: string | null;
        };
        readonly CodePoliciesRow: {
            readonly id: string;
            readonly recipient: string | null;
            readonly code: string | null;
            readonly queue: readonly string[];
        };
        readonly UsersRow: {
            readonly id: string;
            readonly username: string | null;
            readonly email: string | null;
            readonly emailVerified: boolean;
            readonly phone: string | null;
            readonly phoneCountryCode: string | null;
            readonly phoneVerified: boolean;
            readonly externalId: string | null;
            /** Format: date-time */
            readonly passwordLastSetAt: string | null;
            readonly passwordSecurityLevel: number | null;
            /** @enum {string} */
            readonly status: "Activated" | "Suspended" | "Resigned" | "Archived" | "Deactivated";
            readonly locked: boolean;
            readonly deniedApps: readonly string[];
            readonly resetPasswordOnNextLogin: boolean;
            readonly profile: {
                readonly name: string | null;
                readonly nickname: string | null;
                readonly photo: string | null;
                /** @enum {string} */
                readonly gender: "M" | "F" | "U";
                readonly birthdate: string | null;
                readonly country: string | null;
                readonly province: string | null;
                readonly city: string | null;
                readonly region: string | null;
                readonly locality: string | null;
                readonly address: string | null;
                readonly streetAddress: string | null;
                readonly postalCode: string | null;
                readonly company: string | null;
                readonly browser: string | null;
                readonly device: string | null;
                readonly givenName: string | null;
                readonly familyName: string | null;
                readonly middleName: string | null;
                readonly profile: string | null;
                readonly preferredUsername: string | null;
                readonly website: string | null;
                readonly zoneinfo: string | null;
                readonly locale: string | null;
                readonly formatted: string | null;
                readonly identityNumber: string | null;
            };
            readonly customData: Record<string, never>;
            readonly identities: readonly {
                readonly identityId: string;
                readonly extIdpId: string;
                readonly provider: string;
                readonly type: string;
                readonly userIdInIdp: string;
                readonly userInfoInIdp: Record<string, never>;
                readonly originConnIds: readonly string[];
            }[];
            readonly departmentIds: readonly string[];
            readonly roles: readonly string[];
            /** @enum {string} */
            readonly userSourceType: "excel" | "register" | "adminCreated" | "sync";
            readonly loginsCount: number;
            /** Format: date-time */
            readonly lastLogin: string | null;
            readonly lastIp: string | null;
            readonly lastLoginApp: string | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly updatedAt: string;
        };
        readonly UsersRowChanges: {
            readonly id?: string;
            readonly username?: string | null;
            readonly email?: string | null;
            readonly emailVerified?: boolean;
            readonly phone?: string | null;
            readonly phoneCountryCode?: string | null;
            readonly phoneVerified?: boolean;
            readonly externalId?: string | null;
            readonly passwordLastSetAt?: components["schemas"]["GivenMomentOrNull"];
            readonly passwordSecurityLevel?: number | null;
            /** @enum {string} */
            readonly status?: "Activated" | "Suspended" | "Resigned" | "Archived" | "Deactivated";
            readonly locked?: boolean;
            readonly deniedApps?: readonly string[];
            readonly resetPasswordOnNextLogin?: boolean;
            readonly profile?: {
                readonly name?: string | null;
                readonly nickname?: string | null;
                readonly photo?: string | null;
                /** @enum {string} */
                readonly gender?: "M" | "F" | "U";
                readonly birthdate?: string | null;
                readonly country?: string | null;
                readonly province?: string | null;
                readonly city?: string | null;
                readonly region?: string | null;
                readonly locality?: string | null;
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
                readonly identityNumber?: string | null;
            };
            readonly customData?: Record<string, never>;
            readonly identities?: readonly {
                readonly identityId: string;
                readonly extIdpId: string;
                readonly provider: string;
                readonly type: string;
                readonly userIdInIdp: string;
                readonly userInfoInIdp: Record<string, never>;
                readonly originConnIds: readonly string[];
            }[];
            readonly departmentIds?: readonly string[];
            readonly roles?: readonly string[];
            /** @enum {string} */
            readonly userSourceType?: "excel" | "register" | "adminCreated" | "sync";
            readonly loginsCount?: number;
            readonly lastLogin?: components["schemas"]["GivenMomentOrNull"];
            readonly lastIp?: string | null;
            readonly lastLoginApp?: string | null;
            readonly createdAt?: components["schemas"]["GivenMoment"];
            readonly updatedAt?: components["schemas"]["GivenMoment"];
            readonly password?: components["schemas"]["GivenPassword"];
        };
        readonly AppsRow: {
            readonly id: string;
            readonly name: string;
            readonly secret: string;
            /** @enum {string} */
            readonly tokenEndpointAuthMethod: "client_secret_post" | "client_secret_basic" | "none";
            readonly redirectUris: readonly string[];
            readonly logoutRedirectUris: readonly string[];
            /** @enum {string|null} */
            readonly idTokenAlgorithm: "HS256" | "RS256" | null;
        };
        readonly PasscodesRow: {
            readonly id: string;
            /** @enum {string} */
            readonly medium: "email" | "sms";
            readonly address: string;
            readonly channel: string;
            readonly code: string;
            /** Format: date-time */
            readonly sentAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            readonly wrongTries: number;
            /** Format: date-time */
            readonly usedAt: string | null;
        };
        readonly PasscodesRowChanges: {
            readonly id?: string;
            /** @enum {string} */
            readonly medium?: "email" | "sms";
            readonly address?: string;
            readonly channel?: string;
            readonly code?: string;
            readonly sentAt?: components["schemas"]["GivenMoment"];
            readonly expiresAt?: components["schemas"]["GivenMoment"];
            readonly wrongTries?: number;
            readonly usedAt?: components["schemas"]["GivenMomentOrNull"];
        };
        readonly NewPasscodesRow: WithRequired<components["schemas"]["PasscodesRowChanges"], "medium" | "address" | "channel">;
        readonly SmsTalliesRow: {
            readonly id: string;
            readonly sent: number;
        };
        readonly SmsTalliesRowChanges: {
            readonly id?: string;
            readonly sent?: number;
        };
        readonly NewSmsTalliesRow: WithRequired<components["schemas"]["SmsTalliesRowChanges"], "sent">;
        readonly TicketsRow: {
            readonly id: string;
            /** @enum {string} */
            readonly purpose: "update-email" | "update-phone" | "delete-account" | "reset-password" | "verify-email";
            readonly userId: string;
            readonly email: string | null;
            readonly phone: string | null;
            readonly phoneCountryCode: string | null;
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly usedAt: string | null;
        };
        readonly TicketsRowChanges: {
            readonly id?: string;
            /** @enum {string} */
            readonly purpose?: "update-email" | "update-phone" | "delete-account" | "reset-password" | "verify-email";
            readonly userId?: string;
            readonly email?: string | null;
            readonly phone?: string | null;
            readonly phoneCountryCode?: string | null;
            readonly expiresAt?: components["schemas"]["GivenMoment"];
            readonly usedAt?: components["schemas"]["GivenMomentOrNull"];
        };
        readonly NewTicketsRow: WithRequired<components["schemas"]["TicketsRowChanges"], "purpose" | "userId">;
        readonly RefreshTokensRow: {
            readonly id: string;
            readonly appId: string;
            readonly userId: string;
            readonly scope: string;
            readonly nonce: string | null;
            /** Format: date-time */
            readonly issuedAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly RefreshTokensRowChanges: {
            readonly id?: string;
            readonly appId?: string;
            readonly userId?: string;
            readonly scope?: string;
            readonly nonce?: string | null;
            readonly issuedAt?: components["schemas"]["GivenMoment"];
            readonly expiresAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewRefreshTokensRow: WithRequired<components["schemas"]["RefreshTokensRowChanges"], "userId">;
        readonly AuthorizationCodesRow: {
            readonly id: string;
            readonly appId: string;
            readonly userId: string;
            readonly scope: string;
            readonly nonce: string | null;
            readonly redirectUri: string | null;
            readonly codeChallenge: string | null;
            /** @enum {string|null} */
            readonly codeChallengeMethod: "plain" | "S256" | null;
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly usedAt: string | null;
        };
        readonly AuthorizationCodesRowChanges: {
            readonly id?: string;
            readonly appId?: string;
            readonly userId?: string;
            readonly scope?: string;
            readonly nonce?: string | null;
            readonly redirectUri?: string | null;
            readonly codeChallenge?: string | null;
            /** @enum {string|null} */
            readonly codeChallengeMethod?: "plain" | "S256" | null;
            readonly expiresAt?: components["schemas"]["GivenMoment"];
            readonly usedAt?: components["schemas"]["GivenMomentOrNull"];
        };
        readonly NewAuthorizationCodesRow: WithRequired<components["schemas"]["AuthorizationCodesRowChanges"], "userId">;
        readonly RevocationsRow: {
            readonly id: string;
            /** Format: date-time */
            readonly revokedAt: string;
            /** Format: date-time */
            readonly expiresAt: string | null;
        };
        readonly RevocationsRowChanges: {
            readonly id?: string;
            readonly revokedAt?: components["schemas"]["GivenMoment"];
            readonly expiresAt?: components["schemas"]["GivenMomentOrNull"];
        };
        readonly BrowserSessionsRow: {
            readonly id: string;
            readonly userId: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly BrowserSessionsRowChanges: {
            readonly id?: string;
            readonly userId?: string;
            readonly expiresAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewBrowserSessionsRow: WithRequired<components["schemas"]["BrowserSessionsRowChanges"], "userId">;
        readonly LoginsRow: {
            readonly id: string;
            readonly userId: string | null;
            readonly appId: string | null;
            /** Format: date-time */
            readonly at: string;
            readonly clientIp: string;
            readonly userAgent: string;
            readonly success: boolean;
            readonly errorMessage: string | null;
            readonly method: string;
        };
        readonly LoginsRowChanges: {
            readonly id?: string;
            readonly userId?: string | null;
            readonly appId?: string | null;
            readonly at?: components["schemas"]["GivenMoment"];
            readonly clientIp?: string;
            readonly userAgent?: string;
            readonly success?: boolean;
            readonly errorMessage?: string | null;
            readonly method?: string;
        };
        readonly AttemptTalliesRow: {
            readonly id: string;
            readonly at: readonly string[];
        };
        readonly AttemptTalliesRowChanges: {
            readonly id?: string;
            readonly at?: readonly components["schemas"]["GivenMoment"][];
        };
        readonly NewAttemptTalliesRow: WithRequired<components["schemas"]["AttemptTalliesRowChanges"], "at">;
        readonly DevicesRow: {
            readonly id: string;
            readonly userId: string;
            readonly deviceId: string;
            /** @enum {string} */
            readonly status: "active" | "disabled" | "suspended";
            /** Format: date-time */
            readonly seenAt: string;
        };
        readonly DevicesRowChanges: {
            readonly id?: string;
            readonly userId?: string;
            readonly deviceId?: string;
            /** @enum {string} */
            readonly status?: "active" | "disabled" | "suspended";
            readonly seenAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewDevicesRow: WithRequired<components["schemas"]["DevicesRowChanges"], "userId" | "deviceId">;
        readonly TencentCredentialsRow: {
            readonly id: string;
            readonly secretKey: string;
            readonly uin: number;
            readonly token: string | null;
        };
        readonly KeyConditionsRow: {
            readonly id: string;
            /** @enum {string} */
            readonly kind: "api" | "project";
            readonly demandsMfa: boolean;
            readonly allowedAddresses: readonly string[];
            readonly deniedAddresses: readonly string[];
        };
        readonly KeyConditionsRowChanges: {
            readonly id?: string;
            /** @enum {string} */
            readonly kind?: "api" | "project";
            readonly demandsMfa?: boolean;
            readonly allowedAddresses?: readonly string[];
            readonly deniedAddresses?: readonly string[];
        };
        readonly TencentAccountsRow: {
            readonly id: string;
            readonly uin: number;
            readonly nickName: string;
            readonly email: string | null;
            readonly phone: string | null;
            /** @enum {string} */
            readonly verification: "enterprise" | "personal" | "none";
            readonly entityName: string | null;
            /** @enum {string} */
            readonly site: "china" | "intl";
            readonly createdAsMember: boolean;
        };
        readonly TencentAccountsRowChanges: {
            readonly id?: string;
            readonly uin?: number;
            readonly nickName?: string;
            readonly email?: string | null;
            readonly phone?: string | null;
            /** @enum {string} */
            readonly verification?: "enterprise" | "personal" | "none";
            readonly entityName?: string | null;
            /** @enum {string} */
            readonly site?: "china" | "intl";
            readonly createdAsMember?: boolean;
            readonly password?: components["schemas"]["GivenPassword"];
        };
        readonly OrganizationsRow: {
            readonly id: string;
            readonly orgId: number;
            readonly hostUin: number;
            readonly nickName: string;
            readonly rootNodeId: number;
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly OrganizationsRowChanges: {
            readonly id?: string;
            readonly orgId?: number;
            readonly hostUin?: number;
            readonly nickName?: string;
            readonly rootNodeId?: number;
            readonly createdAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewOrganizationsRow: WithRequired<components["schemas"]["OrganizationsRowChanges"], "hostUin" | "rootNodeId">;
        readonly OrganizationNodesRow: {
            readonly id: string;
            readonly nodeId: number;
            readonly orgId: number;
            readonly parentNodeId: number;
            readonly name: string;
            readonly remark: string;
            readonly tags: readonly {
                readonly TagKey: string;
                readonly TagValue: string;
            }[];
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly updatedAt: string;
        };
        readonly OrganizationNodesRowChanges: {
            readonly id?: string;
            readonly nodeId?: number;
            readonly orgId?: number;
            readonly parentNodeId?: number;
            readonly name?: string;
            readonly remark?: string;
            readonly tags?: readonly {
                readonly TagKey: string;
                readonly TagValue: string;
            }[];
            readonly createdAt?: components["schemas"]["GivenMoment"];
            readonly updatedAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewOrganizationNodesRow: WithRequired<components["schemas"]["OrganizationNodesRowChanges"], "orgId" | "parentNodeId" | "name">;
        readonly OrganizationMembersRow: {
            readonly id: string;
            readonly memberUin: number;
            readonly orgId: number;
            readonly name: string;
            /** @enum {string} */
            readonly memberType: "Invite" | "Create";
            /** @enum {string} */
            readonly policyType: "Financial";
            readonly permissionIds: readonly number[];
            readonly nodeId: number;
            readonly remark: string;
            /** @enum {string} */
            readonly isAllowQuit: "Allow" | "Denied";
            readonly payUin: string;
            /** @enum {string} */
            readonly permissionStatus: "Confirmed" | "UnConfirmed";
            readonly tags: readonly {
                readonly TagKey: string;
                readonly TagValue: string;
            }[];
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly updatedAt: string;
        };
        readonly OrganizationMembersRowChanges: {
            readonly id?: string;
            readonly memberUin?: number;
            readonly orgId?: number;
            readonly name?: string;
            /** @enum {string} */
            readonly memberType?: "Invite" | "Create";
            /** @enum {string} */
            readonly policyType?: "Financial";
            readonly permissionIds?: readonly number[];
            readonly nodeId?: number;
            readonly remark?: string;
            /** @enum {string} */
            readonly isAllowQuit?: "Allow" | "Denied";
            readonly payUin?: string;
            /** @enum {string} */
            readonly permissionStatus?: "Confirmed" | "UnConfirmed";
            readonly tags?: readonly {
                readonly TagKey: string;
                readonly TagValue: string;
            }[];
            readonly createdAt?: components["schemas"]["GivenMoment"];
            readonly updatedAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewOrganizationMembersRow: WithRequired<components["schemas"]["OrganizationMembersRowChanges"], "orgId" | "name">;
        readonly EmailBindingsRow: {
            readonly id: string;
            readonly bindId: number;
            readonly memberUin: number;
            readonly orgId: number;
            readonly email: string;
            readonly countryCode: string;
            readonly phone: string;
            /** @enum {string} */
            readonly status: "Valid" | "Success" | "Failed";
            readonly failure: string | null;
            readonly lastRefusal: string | null;
            readonly phoneBound: boolean;
            /** Format: date-time */
            readonly appliedAt: string;
            /** Format: date-time */
            readonly boundAt: string | null;
            readonly updates: number;
            readonly resentAt: readonly string[];
            readonly linkToken: string;
            /** Format: date-time */
            readonly linkExpiresAt: string;
        };
        readonly EmailBindingsRowChanges: {
            readonly id?: string;
            readonly bindId?: number;
            readonly memberUin?: number;
            readonly orgId?: number;
            readonly email?: string;
            readonly countryCode?: string;
            readonly phone?: string;
            /** @enum {string} */
            readonly status?: "Valid" | "Success" | "Failed";
            readonly failure?: string | null;
            readonly lastRefusal?: string | null;
            readonly phoneBound?: boolean;
            readonly appliedAt?: components["schemas"]["GivenMoment"];
            readonly boundAt?: components["schemas"]["GivenMomentOrNull"];
            readonly updates?: number;
            readonly resentAt?: readonly components["schemas"]["GivenMoment"][];
            readonly linkToken?: string;
            readonly linkExpiresAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewEmailBindingsRow: WithRequired<components["schemas"]["EmailBindingsRowChanges"], "memberUin" | "email" | "phone">;
        readonly ActivationLinksRow: {
            readonly id: string;
            readonly bindId: number;
            /** Format: date-time */
            readonly sentAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /** Format: date-time */
            readonly usedAt: string | null;
        };
        readonly ActivationLinksRowChanges: {
            readonly id?: string;
            readonly bindId?: number;
            readonly sentAt?: components["schemas"]["GivenMoment"];
            readonly expiresAt?: components["schemas"]["GivenMoment"];
            readonly usedAt?: components["schemas"]["GivenMomentOrNull"];
        };
        readonly NewActivationLinksRow: WithRequired<components["schemas"]["ActivationLinksRowChanges"], "bindId">;
        readonly ActivationCodesRow: {
            readonly id: string;
            readonly code: string;
            /** Format: date-time */
            readonly sentAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly ActivationCodesRowChanges: {
            readonly id?: string;
            readonly code?: string;
            readonly sentAt?: components["schemas"]["GivenMoment"];
            readonly expiresAt?: components["schemas"]["GivenMoment"];
        };
        readonly CountersRow: {
            readonly id: string;
            readonly value: number;
        };
        readonly OrganizationIdentitiesRow: {
            readonly id: string;
            readonly identityId: number;
            readonly orgId: number;
            readonly aliasName: string;
            readonly roleName: string;
            readonly description: string;
            readonly policies: readonly {
                readonly PolicyId: number;
                readonly PolicyName: string;
                readonly PolicyType?: number;
                readonly PolicyDocument?: string;
            }[];
            /** Format: date-time */
            readonly updatedAt: string;
        };
        readonly OrganizationIdentitiesRowChanges: {
            readonly id?: string;
            readonly identityId?: number;
            readonly orgId?: number;
            readonly aliasName?: string;
            readonly roleName?: string;
            readonly description?: string;
            readonly policies?: readonly {
                readonly PolicyId: number;
                readonly PolicyName: string;
                readonly PolicyType?: number;
                readonly PolicyDocument?: string;
            }[];
            readonly updatedAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewOrganizationIdentitiesRow: WithRequired<components["schemas"]["OrganizationIdentitiesRowChanges"], "orgId" | "aliasName" | "roleName" | "policies">;
        readonly MemberIdentitiesRow: {
            readonly id: string;
            readonly memberUin: number;
            readonly identityId: number;
            readonly orgId: number;
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly MemberIdentitiesRowChanges: {
            readonly id?: string;
            readonly memberUin?: number;
            readonly identityId?: number;
            readonly orgId?: number;
            readonly createdAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewMemberIdentitiesRow: WithRequired<components["schemas"]["MemberIdentitiesRowChanges"], "memberUin" | "identityId" | "orgId">;
        readonly MemberPoliciesRow: {
            readonly id: string;
            readonly policyId: number;
            readonly memberUin: number;
            readonly identityId: number;
            readonly name: string;
            readonly description: string;
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly MemberPoliciesRowChanges: {
            readonly id?: string;
            readonly policyId?: number;
            readonly memberUin?: number;
            readonly identityId?: number;
            readonly name?: string;
            readonly description?: string;
            readonly createdAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewMemberPoliciesRow: WithRequired<components["schemas"]["MemberPoliciesRowChanges"], "memberUin" | "identityId" | "name">;
        readonly MemberAuthAccountsRow: {
            readonly id: string;
            readonly policyId: number;
            readonly memberUin: number;
            readonly subAccountUin: number;
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly MemberAuthAccountsRowChanges: {
            readonly id?: string;
            readonly policyId?: number;
            readonly memberUin?: number;
            readonly subAccountUin?: number;
            readonly createdAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewMemberAuthAccountsRow: WithRequired<components["schemas"]["MemberAuthAccountsRowChanges"], "policyId" | "memberUin" | "subAccountUin">;
        readonly SubAccountsRow: {
            readonly id: string;
            readonly uin: number;
            readonly ownerUin: number;
            readonly name: string;
        };
        readonly SubAccountsRowChanges: {
            readonly id?: string;
            readonly uin?: number;
            readonly ownerUin?: number;
            readonly name?: string;
        };
        readonly NewSubAccountsRow: WithRequired<components["schemas"]["SubAccountsRowChanges"], "ownerUin" | "name">;
        readonly AccountCircumstancesRow: {
            readonly id: string;
            readonly uin: number;
            readonly arrears: boolean;
            readonly creditAccount: boolean;
            readonly abnormalFinancialStatus: boolean;
            readonly vouchers: boolean;
            readonly ordersInProgress: boolean;
            readonly noPaymentCard: boolean;
            readonly inheritsDiscounts: boolean;
            readonly accountLevelDiscount: boolean;
            readonly discountsNotInheritable: boolean;
            /** @enum {string} */
            readonly salesChannel: "direct" | "agent" | "agentCustomer" | "reseller" | "resellerCustomer" | "secondLevelResellerCustomer";
            readonly reseller: number | null;
            /** @enum {string} */
            readonly userType: "external" | "internal";
            readonly payerUin: number | null;
            readonly paysForUins: readonly number[];
            readonly sharesResources: boolean;
            readonly usesSharedResources: boolean;
            readonly sharedNodeIds: readonly number[];
            readonly identityCenterRoles: boolean;
            readonly identityCenterUsers: boolean;
            readonly delegatedServices: readonly string[];
            readonly operationApprovals: boolean;
            readonly managesEntity: boolean;
            readonly resources: readonly string[];
            readonly deletionUnderReview: boolean;
            readonly groupPoliciesEnabled: boolean;
            readonly memberPoliciesLeft: boolean;
            readonly creationForbidden: boolean;
            readonly newAccounts: readonly ("arrears" | "creditAccount" | "abnormalFinancialStatus" | "vouchers" | "ordersInProgress" | "noPaymentCard" | "inheritsDiscounts" | "accountLevelDiscount" | "discountsNotInheritable" | "sharesResources" | "usesSharedResources" | "identityCenterRoles" | "identityCenterUsers" | "operationApprovals" | "managesEntity" | "deletionUnderReview" | "groupPoliciesEnabled" | "memberPoliciesLeft" | "creationForbidden")[];
        };
        readonly AccountCircumstancesRowChanges: {
            readonly id?: string;
            readonly uin?: number;
            readonly arrears?: boolean;
            readonly creditAccount?: boolean;
            readonly abnormalFinancialStatus?: boolean;
            readonly vouchers?: boolean;
            readonly ordersInProgress?: boolean;
            readonly noPaymentCard?: boolean;
            readonly inheritsDiscounts?: boolean;
            readonly accountLevelDiscount?: boolean;
            readonly discountsNotInheritable?: boolean;
            /** @enum {string} */
            readonly salesChannel?: "direct" | "agent" | "agentCustomer" | "reseller" | "resellerCustomer" | "secondLevelResellerCustomer";
            readonly reseller?: number | null;
            /** @enum {string} */
            readonly userType?: "external" | "internal";
            readonly payerUin?: number | null;
            readonly paysForUins?: readonly number[];
            readonly sharesResources?: boolean;
            readonly usesSharedResources?: boolean;
            readonly sharedNodeIds?: readonly number[];
            readonly identityCenterRoles?: boolean;
            readonly identityCenterUsers?: boolean;
            readonly delegatedServices?: readonly string[];
            readonly operationApprovals?: boolean;
            readonly managesEntity?: boolean;
            readonly resources?: readonly string[];
            readonly deletionUnderReview?: boolean;
            readonly groupPoliciesEnabled?: boolean;
            readonly memberPoliciesLeft?: boolean;
            readonly creationForbidden?: boolean;
            readonly newAccounts?: readonly ("arrears" | "creditAccount" | "abnormalFinancialStatus" | "vouchers" | "ordersInProgress" | "noPaymentCard" | "inheritsDiscounts" | "accountLevelDiscount" | "discountsNotInheritable" | "sharesResources" | "usesSharedResources" | "identityCenterRoles" | "identityCenterUsers" | "operationApprovals" | "managesEntity" | "deletionUnderReview" | "groupPoliciesEnabled" | "memberPoliciesLeft" | "creationForbidden")[];
        };
        readonly MemberInvitationsRow: {
            readonly id: string;
            readonly memberUin: number;
            readonly orgId: number;
            /** @enum {string} */
            readonly kind: "invitation" | "application";
            readonly name: string;
            readonly permissionIds: readonly number[];
            readonly nodeId: number;
            readonly remark: string;
            /** @enum {string} */
            readonly isAllowQuit: "Allow" | "Denied";
            readonly payUin: string;
            readonly relationAuthName: string | null;
            readonly tags: readonly {
                readonly TagKey: string;
                readonly TagValue: string;
            }[];
            /** Format: date-time */
            readonly sentAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
        };
        readonly MemberInvitationsRowChanges: {
            readonly id?: string;
            readonly memberUin?: number;
            readonly orgId?: number;
            /** @enum {string} */
            readonly kind?: "invitation" | "application";
            readonly name?: string;
            readonly permissionIds?: readonly number[];
            readonly nodeId?: number;
            readonly remark?: string;
            /** @enum {string} */
            readonly isAllowQuit?: "Allow" | "Denied";
            readonly payUin?: string;
            readonly relationAuthName?: string | null;
            readonly tags?: readonly {
                readonly TagKey: string;
                readonly TagValue: string;
            }[];
            readonly sentAt?: components["schemas"]["GivenMoment"];
            readonly expiresAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewMemberInvitationsRow: WithRequired<components["schemas"]["MemberInvitationsRowChanges"], "orgId">;
        readonly OrganizationEntitiesRow: {
            readonly id: string;
            readonly relationId: number;
            readonly orgId: number;
            readonly authName: string;
        };
        readonly OrganizationEntitiesRowChanges: {
            readonly id?: string;
            readonly relationId?: number;
            readonly orgId?: number;
            readonly authName?: string;
        };
        readonly NewOrganizationEntitiesRow: WithRequired<components["schemas"]["OrganizationEntitiesRowChanges"], "orgId" | "authName">;
        readonly CreationRecordsRow: {
            readonly id: string;
            readonly recordId: number;
            readonly orgId: number;
            /** @enum {string} */
            readonly status: "succeeded" | "failed";
            readonly memberUin: number | null;
            /** Format: date-time */
            readonly createdAt: string;
        };
        readonly CreationRecordsRowChanges: {
            readonly id?: string;
            readonly recordId?: number;
            readonly orgId?: number;
            /** @enum {string} */
            readonly status?: "succeeded" | "failed";
            readonly memberUin?: number | null;
            readonly createdAt?: components["schemas"]["GivenMoment"];
        };
        readonly NewCreationRecordsRow: WithRequired<components["schemas"]["CreationRecordsRowChanges"], "orgId">;
        readonly GalleryRow: {
            readonly id: string;
            readonly errors: {
                readonly [key: string]: {
                    readonly [key: string]: string;
                };
            };
        };
        readonly FaultsRow: {
            readonly id: string;
            readonly definition: components["schemas"]["FaultRule"];
            readonly operations: readonly string[] | null;
            /** Format: date-time */
            readonly createdAt: string;
            /** Format: date-time */
            readonly expiresAt: string | null;
            readonly calls: number;
            readonly hits: number;
            readonly draws: number;
        };
        readonly NamedSnapshot: {
            readonly name: string;
            /**
             * Format: date-time
             * @description In the sandbox's time.
             */
            readonly takenAt: string;
            readonly rows: number;
        };
        /**
         * bindbox snapshot
         * @description The whole state of a sandbox.
         */
        readonly Snapshot: {
            /** @description For editors. */
            readonly $schema?: string;
            readonly description?: string;
            /**
             * @description The version of this form.
             * @constant
             */
            readonly bindboxSnapshot: 1;
            readonly takenFrom?: string;
            /** Format: date-time */
            readonly takenAt?: string;
            /** @description The pool, and which of the rows `apps` and `tencentCredentials` are the ones that are handed out. */
            readonly credentials: {
                readonly userPoolId: string;
                readonly appId: string;
                readonly secretId: string;
            };
            readonly settings: components["schemas"]["Settings"];
            /** @description The clock goes on from `now`. Without it, a sandbox has the machine's time. */
            readonly clock?: {
                /** Format: date-time */
                readonly now: string;
                readonly frozen: boolean;
                readonly rate?: number;
            };
            /** @description The random source goes on from here. Without it, it begins with the sandbox's seed. */
            readonly random?: {
                readonly seed: string;
                readonly counter: number;
            };
            /** @description The rows of each collection, oldest first; moments are milliseconds since 1970. A collection that is left out is empty. `fixtures/snapshot.schema.json` has the form of each row as it is written today; rows of earlier versions are read, too. */
            readonly rows: {
                readonly [key: string]: readonly Record<string, never>[];
            };
        };
        readonly GivenCredentials: {
            readonly authing?: {
                readonly userPoolId?: string;
                readonly appId?: string;
                readonly appSecret?: string;
            };
            readonly tencent?: {
                readonly secretId?: components["schemas"]["SecretId"];
                readonly secretKey?: string;
            };
        };
        readonly Sandbox: {
            readonly id: string;
            /** @description Start with this seed to get the same codes, ids and tokens again. */
            readonly seed: string;
            /** @description Whether it survives the end of the process. */
            readonly kept: boolean;
            /** @description How long it may be left alone before it is deleted; `null` for ever. */
            readonly ttl: string | null;
            readonly authing: {
                readonly appHost: string;
                readonly userPoolId: string;
                readonly appId: string;
                readonly appSecret: string;
                /** @description All apps of the pool; the first is the one above. */
                readonly apps: readonly {
                    readonly appId: string;
                    readonly appSecret: string;
                    readonly name: string;
                    /** @enum {string} */
                    readonly tokenEndpointAuthMethod: "client_secret_post" | "client_secret_basic" | "none";
                }[];
            };
            readonly tencent: {
                readonly endpoint: string;
                readonly secretId: string;
                readonly secretKey: string;
                /** @description All API keys with the accounts that they belong to; the first is the one above. */
                readonly keys: readonly {
                    readonly secretId: string;
                    readonly secretKey: string;
                    readonly uin: number;
                    readonly nickName: string | null;
                    /** @description The session token that has to come with a temporary key; `null` for a lasting one. */
                    readonly token: string | null;
                }[];
            };
        };
        readonly Message: {
            readonly id: string;
            /** @description Counts the sandbox's messages from 1, also over those that were deleted. */
            readonly sequence: number;
            /** @enum {string} */
            readonly medium: "email" | "sms";
            readonly to: string;
            readonly channel: string;
            readonly code: string | null;
            readonly link: string | null;
            readonly subject: string | null;
            readonly text: string;
            /** Format: date-time */
            readonly sentAt: string;
            /** Format: date-time */
            readonly expiresAt: string;
            /**
             * Format: date-time
             * @description When `outbox/next` handed it out; `null` while it has not.
             */
            readonly takenAt: string | null;
        };
        /** @example 123456 */
        readonly FixedCode: string;
        readonly CodePolicy: {
            /** @description What is sent each time, once the queue is empty; 1 to 12 digits. */
            readonly code?: string | null;
            /** @description What is sent next, one code a message. */
            readonly queue?: readonly components["schemas"]["FixedCode"][];
        };
        readonly RecipientCodes: {
            /** @description As it was given. */
            readonly recipient: string;
            /** @description What is sent each time, once the queue is empty; `null` for what holds for everybody. */
            readonly code: string | null;
            /** @description What is left of it. */
            readonly queue: readonly components["schemas"]["FixedCode"][];
        };
        readonly Codes: {
            /** @description The setting `fixedCode`. When `null`, codes are random: they come from the sandbox's random source, whose seed is another one in each sandbox. With a seed of one's own, the same calls get the same codes again. */
            readonly code: string | null;
            /** @description What is sent next, one code a message. */
            readonly queue: readonly components["schemas"]["FixedCode"][];
            readonly recipients: readonly components["schemas"]["RecipientCodes"][];
        };
        /** @description How often something may go wrong within a time, per address or account. */
        readonly AttemptLimit: {
            readonly enabled: boolean;
            /** @default 50 */
            readonly limit?: number;
            /**
             * @description Seconds.
             * @default 300
             */
            readonly timeInterval?: number;
        };
        readonly Settings: {
            /** @description Every passcode is this text; `null` for a fresh one each time. */
            readonly fixedCode?: string | null;
            /** @description Digits of a passcode. */
            readonly verifyCodeLength?: number;
            /** @description How many wrong tries a passcode survives. */
            readonly verifyCodeMaxAttempts?: number;
            /** @description Seconds that a mailed passcode lives. */
            readonly emailCodeLifetime?: number;
            /** @description Seconds that a texted passcode lives. */
            readonly smsCodeLifetime?: number;
            /**
             * @description Whether an address and channel has to wait `sendInterval` for its next code.
             * @enum {string}
             */
            readonly sendLimit?: "on" | "off";
            /** @description Seconds between two codes for one address and channel. */
            readonly sendInterval?: number;
            /** @description The most text messages one number gets a day (UTC); 0 for no limit. */
            readonly smsDailyLimit?: number;
            /** @description Whether sending a code asks for a captcha first. */
            readonly sendCaptcha?: boolean;
            /**
             * @description Whether the mail server takes the messages.
             * @enum {string}
             */
            readonly mailDelivery?: "ok" | "fail";
            /**
             * @description `strict`: a code works only for what it was sent for. `off`: any unused code of the address does.
             * @enum {string}
             */
            readonly channelCheck?: "strict" | "off";
            /**
             * @description Production was seen to answer 500, the older documents say 2001.
             * @enum {integer}
             */
            readonly passcodeWrongApiCode?: 500 | 2001;
            /**
             * @description Production was seen to answer 2001, the older documents also list 2300.
             * @enum {integer}
             */
            readonly passcodeExpiredApiCode?: 2001 | 2300;
            /** @description The code of a token of a second step that is wrong, used or expired; no document names one. */
            readonly ticketInvalidApiCode?: number | null;
            /**
             * @description Seen as 400, listed as 2016 in the older documents.
             * @enum {integer}
             */
            readonly passwordUndecryptableApiCode?: 400 | 2016;
            /**
             * @description `2231` as in the older documents, or none.
             * @enum {integer|null}
             */
            readonly parametersInvalidApiCode?: 2231 | null;
            /**
             * @description Both are met in the wild.
             * @enum {integer}
             */
            readonly emailSendFailedApiCode?: 3013 | 3103;
            /**
             * @description `uniform`: 2020 for every unusable access token. `detailed`: 2206 for an expired, 2207 for a broken one.
             * @enum {string}
             */
            readonly sessionErrors?: "uniform" | "detailed";
            /** @description Whether failures also carry `uniqueId` and `code`, as seen in older answers. */
            readonly legacyErrorMembers?: boolean;
            /** @description Whether a wrong password answers like an unknown account. */
            readonly concealUnknownUser?: boolean;
            /** @description Whether unbinding works without a passcode, as the samples of some SDKs do. */
            readonly lenientUnbind?: boolean;
            /** @description Whether changing the e-mail needs a code sent to the present one. */
            readonly verifyOldEmail?: boolean;
            /** @description Whether changing the phone needs a code sent to the present one. */
            readonly verifyOldPhone?: boolean;
            /**
             * @description What changing an address does for a user who has none.
             * @enum {string}
             */
            readonly updateWithoutBinding?: "refuse" | "bind";
            /** @description Whether a user name with a password is a login method that lets the last address be unbound. */
            readonly passwordCountsAsLoginMethod?: boolean;
            /** @description Whether the app refuses new users. */
            readonly registerDisabled?: boolean;
            /** @description Limits sign-ups per client address. */
            readonly registerAnomalyDetection?: components["schemas"]["AttemptLimit"];
            /** @description Limits failed sign-ins per client address. */
            readonly loginFailCheck?: components["schemas"]["AttemptLimit"];
            /** @description Limits wrong passwords per account. */
            readonly loginPasswordFailCheck?: components["schemas"]["AttemptLimit"];
            /**
             * @description What too many wrong passwords lead to.
             * @enum {string}
             */
            readonly loginFailStrategy?: "captcha" | "block-account";
            /** @description The captcha text that is taken for right. */
            readonly captchaCode?: string;
            /** @description Characters. */
            readonly passwordMinLength?: number;
            /** @description How many of a user's latest passwords may not be set again; 0 for no check. */
            readonly passwordHistory?: number;
            /** @description How many devices (header `x-authing-device-id`) a user may sign in with; 0 for no limit. */
            readonly deviceLimit?: number;
            /** @description Requests a second (machine time) that the pool answers before HTTP 429; 0 for no limit. */
            readonly qpsLimit?: number;
            /** @description Seconds that the token between the two steps of a change lives. */
            readonly ticketLifetime?: number;
            /** @description Seconds. */
            readonly accessTokenLifetime?: number;
            /** @description Seconds. */
            readonly idTokenLifetime?: number;
            /** @description Seconds. */
            readonly refreshTokenLifetime?: number;
            /** @description Seconds. */
            readonly authorizationCodeLifetime?: number;
            /** @description Seconds that a browser stays signed in on the hosted page. */
            readonly browserSessionLifetime?: number;
            /**
             * @description How id_tokens are signed where the app does not say.
             * @enum {string}
             */
            readonly idTokenAlgorithm?: "HS256" | "RS256";
            /** @description The scope of a sign-in that asks for none. */
            readonly defaultScope?: string;
            /** @description Whether `get-profile` leaves out what the token's scope does not cover. */
            readonly profileScopeFilter?: boolean;
            /** @description Whether clients must authenticate by exactly the method of their app, at sign-in too. */
            readonly strictClientAuthentication?: boolean;
            /** @description The issuer in tokens and discovery; `null` for the address that the client used. */
            readonly issuer?: string | null;
            /** @description A PKCS#8 RSA private key in PEM; `null` for the public development key that comes with bindbox. */
            readonly signingKey?: string | null;
            /** @description How many messages are kept; the oldest go first. */
            readonly outboxSize?: number;
            /** @description How many requests are remembered; the oldest go first. */
            readonly journalSize?: number;
            /**
             * @description Whether the journal shows secrets (tokens, passwords, codes, signatures) only by their beginnings, or as they are.
             * @enum {string}
             */
            readonly journalSecrets?: "masked" | "shown";
            /** @description Whether each refusal carries the header `x-bindbox-diagnosis`, also when the request does not ask for it with `x-bindbox-diagnose: 1`. */
            readonly diagnosisHeader?: boolean;
            /** @description Whether signatures of Tencent Cloud requests must name the service `organization` and exactly the host they are sent to, as at the real gateway. Most SDKs cannot do that with an IP address as their endpoint. */
            readonly strictSignature?: boolean;
            /** @description Whether `Authorization: SKIP` is accepted; such a request acts as the sandbox's first account. */
            readonly skipSignature?: boolean;
            /** @description Seconds that the timestamp of a Tencent Cloud request may be off. */
            readonly clockSkewLimit?: number;
            /**
             * @description Whose time the timestamp is compared with. An SDK signs with the machine's time, so with `sandbox` it is refused once the sandbox's clock has been moved away; `either` lets such a client go on.
             * @enum {string}
             */
            readonly timestampClock?: "either" | "sandbox";
            /** @description Requests per second for an account and action of Tencent Cloud; 0 for no limit. */
            readonly requestRateLimit?: number;
            /** @description Members that an organization of Tencent Cloud may have. */
            readonly memberLimit?: number;
            /** @description How many of an organization's members may be created ones. */
            readonly createdMemberLimit?: number;
            /**
             * @description Whether an invited account joins at once, or when the invitation is accepted, with `POST …/invitations/{memberUin}/accept` of this API. No action of Tencent Cloud accepts one.
             * @enum {string}
             */
            readonly invitations?: "joinAtOnce" | "wait";
            /** @description Seconds that an invitation waits. The documents name 14 days for those of the Control Center. */
            readonly invitationLifetime?: number;
            /** @description Invitations of an organization that may wait at the same time. */
            readonly invitationLimit?: number;
            /** @description A regular expression for the whole name of a file that proves mutual trust (`AuthFile` of InviteOrganizationMember). */
            readonly authFilePattern?: string;
            /** @description Accounts that may be verified as the same enterprise when a member is created for it; 0 for no limit. */
            readonly entityAccountLimit?: number;
            /** @description Whether an organization has allowed the deletion of its created members' accounts. */
            readonly memberDeletion?: boolean;
            /** @description Nodes that an organization may have, its root not counted. */
            readonly nodeLimit?: number;
            /** @description Levels of nodes below an organization's root. */
            readonly nodeDepthLimit?: number;
            /** @description Nodes that one call may delete. */
            readonly nodeDeletionLimit?: number;
            /** @description Access identities that an organization may make. */
            readonly identityLimit?: number;
            /** @description How often e-mail and phone of a binding may be changed before its activation. */
            readonly bindUpdateLimit?: number;
            /**
             * @description Whether a change of a binding keeps its time of application, or sets a new one.
             * @enum {string}
             */
            readonly bindUpdateApplyTime?: "keep" | "renew";
            /**
             * @description The error of an attempt to change a binding that was activated.
             * @enum {string}
             */
            readonly bindUpdateAfterSuccess?: "EmailBindRecordInvalid" | "UnsupportedOperation";
            /** @description Seconds that an activation link works. */
            readonly bindLinkLifetime?: number;
            /**
             * @description Whether a new activation link starts a lifetime of its own. `resend` only when the mail was sent again, not when the binding was changed; else it ends when the link before it would have.
             * @enum {string}
             */
            readonly bindLinkRestart?: "always" | "resend" | "never";
            /** @description Bindings that may be started for a member in a calendar day of `organizationTimeZone`. */
            readonly bindDailyLimit?: number;
            /** @description Accounts that may have the same security phone. */
            readonly bindPhoneLimit?: number;
            /** @description How often the activation mail of a binding may be sent again. */
            readonly bindResendLimit?: number;
            /** @description How often the activation mail of a binding may be sent again within an hour. */
            readonly bindResendHourlyLimit?: number;
            /** @description Digits of the code that an activation sends to the phone; `fixedCode` goes before it. */
            readonly activationCodeLength?: number;
            /** @description Seconds that this code lives. */
            readonly activationCodeLifetime?: number;
            /** @description A regular expression for the whole e-mail of a binding; what does not match is an `InvalidParameter`. */
            readonly bindEmailPattern?: string;
            /** @description Characters that the e-mail of a binding may have. */
            readonly bindEmailMaxLength?: number;
            /** @description A regular expression for the whole country code of a binding. With `"\\+?\\d{1,4}"` a leading plus sign is taken too. */
            readonly bindCountryCodePattern?: string;
            /** @description A regular expression for the whole phone of a binding. `"1[3-9]\\d{9}"` takes mobile phones of mainland China only. */
            readonly bindPhonePattern?: string;
            /** @description Whether an activation binds the phone too; if not, `PhoneBind` is 0 at `Success`, as in the documents' example. */
            readonly phoneBoundByActivation?: boolean;
            /** @description Whether a binding is shown with masked e-mail and phone, as in the documents' examples. */
            readonly maskBindings?: boolean;
            /**
             * @description What a binding's fields without a value are. `empty` stands for `""` and 0; `null` was allowed until August 2025, and breaks clients that do not expect it, such as the Terraform provider.
             * @enum {string}
             */
            readonly missingBindingFields?: "empty" | "null";
            /** @description The `Description` of a binding that was not asked for, or waits for its activation. */
            readonly bindPendingDescription?: string;
            /** @description The `Description` of an activated binding. */
            readonly bindSuccessDescription?: string;
            /** @description The `Description` of a failed binding; `null` for the text of the error that it failed with, in the language of the request. */
            readonly bindFailureDescription?: string | null;
            /** @description The zone of all times that Tencent Cloud answers, as an offset such as `+08:00`. They are texts without a zone. */
            readonly organizationTimeZone?: string;
            /**
             * @description What a caller gets from an action for managers that is only a member of the organization. `UnsupportedOperation` only from actions that document it, and the others answer `UnauthorizedOperation`, which is the refusal of the access control (`AuthFailure.UnauthorizedOperation`). `PublicUnauthorizedOperation` is the code of a product that refuses by itself, without `AuthFailure.` before it.
             * @enum {string}
             */
            readonly memberCallerError?: "UnsupportedOperation" | "UnauthorizedOperation" | "PublicUnauthorizedOperation" | "OrganizationNotExist";
            /** @description Whether the account that manages an organization is a member for the actions on bindings. It counts as an invited one then, which has no binding. */
            readonly managerAsMember?: boolean;
            /**
             * @description When `DeleteOrganizationMembers` takes a member that was created in the organization.
             * @enum {string}
             */
            readonly createdMemberRemoval?: "activated" | "always" | "never";
            /**
             * @description What becomes of a binding that waits for its activation when its member is removed. With `keep` the mailed link goes on working.
             * @enum {string}
             */
            readonly removedMemberBinding?: "fail" | "keep";
            /**
             * @description How Tencent's account system behaves when a binding has to ask it, named after the error that follows.
             * @enum {string}
             */
            readonly accountSystem?: "ok" | "CheckMailAccount" | "CheckAccountPhoneBindLimit" | "AccountAlreadyRegister" | "MemberBindEmailError" | "MemberBindPhoneError" | "InternalError";
            /**
             * @description What `DescribeOrganizationMemberEmailBind` answers once an activation was refused or a binding has failed. `status` shows the binding; `error` answers the code of the latest failure, for the documents list these codes on this action and do not say when it answers them. A member that is bound, and one whose activation nobody has tried, is shown either way.
             * @enum {string}
             */
            readonly failedBindingAnswer?: "status" | "error";
            /** @description Services behind Tencent's organizations that fail at the moment. An action that needs one answers the error that it documents for that and changes nothing: `verification` (identity verification), `operationsManagement` (payment on behalf and discounts), `billing`, `billingPermissions`, `accountRegistry` (accounts and their regions), `cam` (roles and policies), `tags`, `resourceSharing` (share units); with `organization` every action answers `InternalError`. */
            readonly unavailableServices?: readonly ("verification" | "operationsManagement" | "billing" | "billingPermissions" | "accountRegistry" | "cam" | "tags" | "resourceSharing" | "organization")[];
            /** @description Errors that Tencent's actions answer in place of another documented one for the same situation; which of the two the real service answers is not known. Only actions that document both do so, and the earlier of two goes first. */
            readonly preferredErrors?: readonly ("FailedOperation.MemberNameUsed" | "FailedOperation.OrganizationNodeNotExist" | "FailedOperation.QuitShareUint" | "InvalidParameter.OrganizationMemberNotExist" | "InvalidParameter.OrganizationNodeNotExist" | "ResourceNotFound.MemberNotExist" | "ResourceNotFound.OrganizationMemberNotExist" | "UnsupportedOperation")[];
            /**
             * @description Whether Tencent's gateway passes requests on to the product, or what it answers in its place. `InternalError` is answered in the gateway's own words.
             * @enum {string}
             */
            readonly gatewayState?: "ok" | "ServiceUnavailable" | "InternalError";
            /** @description Actions of Tencent Cloud Organization that are retired, so that the gateway answers `ActionOffline`. */
            readonly offlineActions?: readonly string[];
            /** @description The regions that requests to Tencent Cloud may name; the gateway answers `UnsupportedRegion` for any other. Empty for all. */
            readonly servedRegions?: readonly string[];
            /** @description Whether the message of `requestRateLimit` says how many requests there were and how many there may be. Tencent has a text for either. */
            readonly requestRateNumbers?: boolean;
            /**
             * @description What the gateway says of a parameter of the wrong type. `type` is what the parameter should be, as seen since 2024; Tencent also has a text with the `value` that was sent, and an older one with neither.
             * @enum {string}
             */
            readonly typeErrorDetails?: "type" | "value" | "none";
            /** @description Requests per second from one IP address to Tencent Cloud; 0 for no limit. */
            readonly addressRateLimit?: number;
            /** @description Requests per second for an account of Tencent Cloud, whatever the action; 0 for no limit. */
            readonly accountRateLimit?: number;
            /** @description Requests per second for an account and region of Tencent Cloud; 0 for no limit. Those without a region count together. */
            readonly regionRateLimit?: number;
            /** @description Bytes that an answer of Tencent Cloud may have; 0 for no limit. An action has done its work when its answer is found to be too long. */
            readonly responseSizeLimit?: number;
            /** @description Policies that a member may have; 0 for no limit. `CreateOrganizationMemberPolicy` lists no code for it, so it answers the public `LimitExceeded`. */
            readonly memberPolicyLimit?: number;
            /**
             * @description What `DeleteOrganizationMembersPolicy` does while sub-accounts are bound to the policy. `unbind` takes it from them; no code is listed for a refusal, so that is the public `ResourceInUse`.
             * @enum {string}
             */
            readonly boundPolicyDeletion?: "unbind" | "ResourceInUse";
            /**
             * @description What a list answers for a member, identity or policy that does not exist, where the action lists no code for it. The public `ResourceNotFound`, or an empty list.
             * @enum {string}
             */
            readonly unknownListSubject?: "empty" | "ResourceNotFound";
        };
        /**
         * bindbox fixture
         * @description What a fresh sandbox holds.
         */
        readonly Fixture: {
            /** @description For editors. */
            readonly $schema?: string;
            readonly description?: string;
            readonly settings?: components["schemas"]["Settings"];
            readonly authing: components["schemas"]["AuthingFixture"];
            readonly tencent?: components["schemas"]["TencentFixture"];
            /** @description Calls that always fail in the same way. `default` is the one that comes with bindbox, `error-gallery.json`. */
            readonly gallery?: string | readonly components["schemas"]["GalleryEntry"][];
        };
        readonly AuthingFixture: {
            readonly userPoolId: string;
            /** @description The first is the one that bindbox prints and hands out. */
            readonly apps: readonly components["schemas"]["AppFixture"][];
            readonly users?: readonly components["schemas"]["UserFixture"][];
        };
        readonly AppFixture: {
            readonly id: string;
            readonly name?: string;
            /** @description At least 32 characters, because some SDKs check HS256 signatures with libraries that refuse shorter keys. */
            readonly secret: string;
            /** @enum {string} */
            readonly tokenEndpointAuthMethod?: "client_secret_post" | "client_secret_basic" | "none";
            /** @description Where a browser may be sent back to; an entry that ends in `*` covers every continuation. None means anywhere on loopback. */
            readonly redirectUris?: readonly string[];
            readonly logoutRedirectUris?: readonly string[];
            /** @enum {string} */
            readonly idTokenAlgorithm?: "HS256" | "RS256";
        };
        readonly UserFixture: {
            /** @description 24 hexadecimal digits; made from the seed when left out. */
            readonly id?: string;
            readonly username?: string;
            readonly email?: string;
            readonly emailVerified?: boolean;
            /** @description Without country code. */
            readonly phone?: string;
            readonly phoneCountryCode?: string;
            readonly phoneVerified?: boolean;
            readonly externalId?: string;
            readonly password?: string;
            /** @enum {string} */
            readonly status?: "Activated" | "Suspended" | "Resigned" | "Archived" | "Deactivated";
            readonly locked?: boolean;
            /** @description App ids that the user may not log in to. */
            readonly deniedApps?: readonly string[];
            readonly devices?: readonly {
                readonly deviceId: string;
                /** @enum {string} */
                readonly status?: "active" | "disabled" | "suspended";
            }[];
            readonly resetPasswordOnNextLogin?: boolean;
            readonly profile?: components["schemas"]["ProfileFixture"];
            readonly customData?: {
                readonly [key: string]: unknown;
            };
            readonly roles?: readonly string[];
            readonly departmentIds?: readonly string[];
            /** @description Social accounts. */
            readonly identities?: readonly {
                readonly provider: string;
                readonly userIdInIdp: string;
                readonly type?: string;
            }[];
        };
        readonly ProfileFixture: {
            readonly name?: string;
            readonly nickname?: string;
            readonly photo?: string;
            /** @enum {string} */
            readonly gender?: "M" | "F" | "U";
            readonly birthdate?: string;
            readonly country?: string;
            readonly province?: string;
            readonly city?: string;
            readonly region?: string;
            readonly locality?: string;
            readonly address?: string;
            readonly streetAddress?: string;
            readonly postalCode?: string;
            readonly company?: string;
            readonly browser?: string;
            readonly device?: string;
            readonly givenName?: string;
            readonly familyName?: string;
            readonly middleName?: string;
            readonly profile?: string;
            readonly preferredUsername?: string;
            readonly website?: string;
            readonly zoneinfo?: string;
            readonly locale?: string;
            readonly formatted?: string;
            readonly identityNumber?: string;
        };
        /** @description The API key that bindbox prints and hands out, and what its account finds. */
        readonly TencentFixture: {
            readonly secretId: components["schemas"]["SecretId"];
            readonly secretKey: string;
            readonly uin?: components["schemas"]["Uin"];
            readonly keyConditions?: components["schemas"]["KeyConditionsFixture"];
            /** @description More accounts of this sandbox, with or without an API key. The one with `uin` says more of the first. */
            readonly accounts?: readonly components["schemas"]["TencentAccountFixture"][];
            readonly organizations?: readonly components["schemas"]["OrganizationFixture"][];
        };
        readonly SecretId: string;
        /** @description What the gateway demands of whoever uses an API key. `state/keyConditions/{secretId}` changes it later. */
        readonly KeyConditionsFixture: {
            /**
             * @description Whether it is a key for this API; a project key gets `AuthFailure.InvalidSecretId`. `api` when left out.
             * @enum {string}
             */
            readonly kind?: "api" | "project";
            /** @description Whether it demands a second factor, which no request of this API can bring, so each gets `AuthFailure.MFAFailure`. */
            readonly demandsMfa?: boolean;
            /** @description The IP addresses and CIDR ranges that requests may come from; any other gets `IpNotInWhitelist`. Empty for all. */
            readonly allowedAddresses?: readonly components["schemas"]["AddressRange"][];
            /** @description The IP addresses and CIDR ranges that get `IpInBlacklist`. */
            readonly deniedAddresses?: readonly components["schemas"]["AddressRange"][];
        };
        /** @description `203.0.113.7`, `10.0.0.0/8`, `2001:db8::/32` */
        readonly AddressRange: string;
        readonly TencentAccountFixture: {
            readonly uin: components["schemas"]["Uin"];
            readonly secretId?: components["schemas"]["SecretId"];
            /** @description An account with a SecretId needs one. */
            readonly secretKey?: string;
            /** @description The session token that has to come with this key, which makes it a temporary one. */
            readonly token?: string;
            readonly keyConditions?: components["schemas"]["KeyConditionsFixture"];
            readonly nickName?: string;
            /** @description What it logs in with. */
            readonly email?: string;
            readonly phone?: components["schemas"]["SecurityPhone"];
            readonly countryCode?: components["schemas"]["CallingCode"];
            readonly password?: string;
            /**
             * @description As whom it has verified its identity; an `enterprise`, which an organization needs, when left out.
             * @enum {string}
             */
            readonly verification?: "enterprise" | "personal" | "none";
            /** @description Short for `verification`: true for `enterprise`, false for `personal`. */
            readonly verified?: boolean;
            /** @description The verified entity. Accounts without one are all of the same. */
            readonly entityName?: string;
            /**
             * @description The site of Tencent Cloud where it was registered; `china` when left out.
             * @enum {string}
             */
            readonly site?: "china" | "intl";
            readonly subAccounts?: readonly {
                readonly uin: components["schemas"]["Uin"];
                readonly name: string;
            }[];
            readonly circumstances?: components["schemas"]["AccountCircumstances"];
        };
        /** @description What else is the case with an account, and makes actions refuse: nothing, unless it is said here. The collection `accountCircumstances` of the state API has the same members, by the account's uin. */
        readonly AccountCircumstances: {
            /** @description Its balance is below zero. Without effect for internal accounts. */
            readonly arrears?: boolean;
            /** @description It may pay later, so that it can pay for others in spite of arrears. */
            readonly creditAccount?: boolean;
            /** @description It can neither pay for others nor be paid for. */
            readonly abnormalFinancialStatus?: boolean;
            /** @description It has vouchers, so an invitation cannot have it paid for. */
            readonly vouchers?: boolean;
            /** @description Orders are unpaid or being processed, so its payer cannot change. */
            readonly ordersInProgress?: boolean;
            /** @description No credit card is bound to it, so it cannot leave its organization, and who pays for it has to go on. */
            readonly noPaymentCard?: boolean;
            /** @description It inherits offers from outside its organization. */
            readonly inheritsDiscounts?: boolean;
            /** @description It has an account-level offer. */
            readonly accountLevelDiscount?: boolean;
            /** @description Of a manager: nobody can inherit its offers. */
            readonly discountsNotInheritable?: boolean;
            /**
             * @description By whom it buys. Customers of one reseller can pay for each other.
             * @enum {string}
             */
            readonly salesChannel?: "direct" | "agent" | "agentCustomer" | "reseller" | "resellerCustomer" | "secondLevelResellerCustomer";
            /** @description The uin of the reseller whose customer it is. Without it, the distribution system cannot find the reseller when the account, as a manager, creates another. */
            readonly reseller?: number | null;
            /**
             * @description Payer and member have to be of one type.
             * @enum {string}
             */
            readonly userType?: "external" | "internal";
            /** @description The account outside its organization that pays for it. */
            readonly payerUin?: number | null;
            /** @description The accounts outside its organization that it pays for. */
            readonly paysForUins?: readonly number[];
            /** @description It shares resources with others. */
            readonly sharesResources?: boolean;
            /** @description It uses resources that others share. */
            readonly usesSharedResources?: boolean;
            /** @description Of a manager: the nodes in the organization's share units. */
            readonly sharedNodeIds?: readonly number[];
            /** @description Permissions of the identity center are deployed to it. */
            readonly identityCenterRoles?: boolean;
            /** @description Users of the identity center are synchronised to it. */
            readonly identityCenterUsers?: boolean;
            /** @description The trusted services that it administers for its organization. */
            readonly delegatedServices?: readonly string[];
            /** @description Operations of it need an approval. */
            readonly operationApprovals?: boolean;
            /** @description It administers its verified entity. */
            readonly managesEntity?: boolean;
            /** @description What it still has, which keeps it from being deleted: any names. */
            readonly resources?: readonly string[];
            /** @description Its deletion was asked for and is under review. */
            readonly deletionUnderReview?: boolean;
            /** @description Of a manager: the organization's group policies are enabled. */
            readonly groupPoliciesEnabled?: boolean;
            /** @description Of a manager: access policies for members are left in the organization, though the members went. */
            readonly memberPoliciesLeft?: boolean;
            /** @description It must make neither organizations nor accounts. */
            readonly creationForbidden?: boolean;
            /** @description Of a manager: what is the case with accounts that are created in its organization, from the beginning. Besides, a created account has the manager's `userType` and buys where the manager does. */
            readonly newAccounts?: readonly ("arrears" | "creditAccount" | "abnormalFinancialStatus" | "vouchers" | "ordersInProgress" | "noPaymentCard" | "inheritsDiscounts" | "accountLevelDiscount" | "discountsNotInheritable" | "sharesResources" | "usesSharedResources" | "identityCenterRoles" | "identityCenterUsers" | "operationApprovals" | "managesEntity" | "deletionUnderReview" | "groupPoliciesEnabled" | "memberPoliciesLeft" | "creationForbidden")[];
        };
        readonly OrganizationFixture: {
            readonly orgId: components["schemas"]["Id"];
            /** @description The account that manages it. */
            readonly hostUin: components["schemas"]["Uin"];
            readonly nickName?: string;
            /** @description The first is the root. */
            readonly nodes: readonly {
                readonly nodeId: components["schemas"]["Id"];
                /** @description The root when left out. */
                readonly parentNodeId?: components["schemas"]["Id"];
                readonly name: string;
                readonly remark?: string;
                readonly tags?: components["schemas"]["TagsFixture"];
            }[];
            /** @description Access identities of its own; the preset one (1) is always there. */
            readonly identities?: readonly {
                readonly identityId: components["schemas"]["Id"];
                readonly aliasName: string;
                readonly roleName?: string;
                readonly description?: string;
                readonly policies: readonly {
                    readonly PolicyId: number;
                    readonly PolicyName: string;
                    readonly PolicyType?: number;
                    readonly PolicyDocument?: string;
                }[];
            }[];
            readonly members?: readonly components["schemas"]["OrganizationMemberFixture"][];
            /** @description What waits for somebody's consent. */
            readonly invitations?: readonly components["schemas"]["MemberInvitationFixture"][];
            /** @description Verified entities, besides the manager's own, whose accounts may be members; `relationId` is the `AuthRelationId`. */
            readonly entities?: readonly {
                readonly relationId: components["schemas"]["Id"];
                readonly authName: string;
            }[];
            /** @description What became of earlier calls of CreateOrganizationMember; `recordId` is the `RecordId` of one that repeats it. */
            readonly creationRecords?: readonly {
                readonly recordId: components["schemas"]["Id"];
                /** @enum {string} */
                readonly status: "succeeded" | "failed";
                readonly memberUin?: components["schemas"]["Uin"];
            }[];
        };
        readonly MemberInvitationFixture: {
            readonly uin: components["schemas"]["Uin"];
            readonly name: string;
            /**
             * @description Whether the organization has invited the account (when left out), or the account has applied to join.
             * @enum {string}
             */
            readonly kind?: "invitation" | "application";
            /** @description The root when left out. */
            readonly nodeId?: components["schemas"]["Id"];
            readonly remark?: string;
            /** @description 1 and 2 when left out. */
            readonly permissionIds?: readonly number[];
            /** @enum {string} */
            readonly isAllowQuit?: "Allow" | "Denied";
            readonly payUin?: string;
            readonly relationAuthName?: string;
            readonly tags?: components["schemas"]["TagsFixture"];
            /** @description When the sandbox is made, if left out. It expires that much sooner or later. */
            readonly sentAt?: components["schemas"]["FixtureMoment"];
        };
        readonly OrganizationMemberFixture: {
            readonly uin: components["schemas"]["Uin"];
            readonly name: string;
            /**
             * @description Whether the organization has made the account or invited it.
             * @enum {string}
             */
            readonly type: "Create" | "Invite";
            /** @description The root when left out. */
            readonly nodeId?: components["schemas"]["Id"];
            readonly remark?: string;
            /** @description 1 and 2 when left out. */
            readonly permissionIds?: readonly number[];
            /** @enum {string} */
            readonly isAllowQuit?: "Allow" | "Denied";
            readonly payUin?: string;
            /**
             * @description `Confirmed` when left out; `UnConfirmed` while the member has yet to confirm changed permissions.
             * @enum {string}
             */
            readonly permissionStatus?: "Confirmed" | "UnConfirmed";
            readonly tags?: components["schemas"]["TagsFixture"];
            /** @description The preset identity when left out. */
            readonly identityIds?: readonly components["schemas"]["Id"][];
            readonly policies?: readonly {
                readonly policyId: components["schemas"]["Id"];
                readonly name: string;
                readonly identityId: components["schemas"]["Id"];
                readonly description?: string;
                /** @description Sub-accounts of the manager that may use it. */
                readonly subAccountUins?: readonly components["schemas"]["Uin"][];
            }[];
            readonly binding?: components["schemas"]["EmailBindingFixture"];
        };
        /** @description A member without one is `Unbound`. */
        readonly EmailBindingFixture: {
            readonly bindId: components["schemas"]["Id"];
            /**
             * @description `Valid`: asked for when the sandbox is made, and its link works. `Success`: activated then; the account has e-mail and phone. `Failed`: its link has just expired.
             * @enum {string}
             */
            readonly status: "Valid" | "Success" | "Failed";
            /** @description When it was asked for, if not when its status says. The link of a `Valid` one expires that much sooner. */
            readonly appliedAt?: components["schemas"]["FixtureMoment"];
            /** @description When it was activated, for `Success`. */
            readonly boundAt?: components["schemas"]["FixtureMoment"];
            /** @description Whether the activation bound the phone too, for `Success`; it did when left out. */
            readonly phoneBound?: boolean;
            readonly email: string;
            readonly phone: components["schemas"]["SecurityPhone"];
            readonly countryCode?: components["schemas"]["CallingCode"];
        };
        /** @description An ISO 8601 moment with its zone, such as `2022-01-13T12:09:08+08:00`. */
        readonly FixtureMoment: string;
        /** @description A call that always fails in the same way. */
        readonly GalleryEntry: {
            /** @description An operation id of the emulated services, such as `bind-email` or `AddOrganizationMemberEmail`. */
            readonly operation: string;
            /** @description A member of the operation's input, with dots between names, such as `passCodePayload.email`. */
            readonly field: string;
            /** @description What the member has to be; case does not matter. */
            readonly value: string;
            /** @description A name in the provider's error catalogue. */
            readonly error: string;
        };
        readonly Id: number;
        /** @description Without country code. */
        readonly SecurityPhone: string;
        /** @description Without plus sign; 86 when left out. */
        readonly CallingCode: string;
        readonly TagsFixture: readonly {
            readonly TagKey: string;
            readonly TagValue: string;
        }[];
        /** @description An account id. Below 2^53, because JavaScript clients read it as a number. */
        readonly Uin: number;
    };
    responses: {
        /** @description What was reached, in the format that was asked for. */
        readonly Coverage: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": components["schemas"]["Coverage"];
                readonly "text/html": string;
                readonly "text/plain": string;
                readonly "image/svg+xml": string;
            };
        };
        /** @description It is forgotten. */
        readonly CoverageCleared: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    /** @description How many requests had been counted. */
                    readonly cleared: number;
                };
            };
        };
        /** @description The requests, in the format that was asked for. */
        readonly Journal: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": readonly components["schemas"]["JournalEntry"][] | components["schemas"]["HttpArchive"];
                readonly "application/x-ndjson": string;
            };
        };
        /**
         * @description Each event has its type as `event`, and as `data` a JSON object with `type`, `sandbox`, `at` (sandbox time) and `data`, which says more about it. Its `id` counts the events of the emulator since its start, those of all sandboxes and types; the id of the latest one stands alone at the beginning. A comment line comes first and then every 15 seconds.
         *     Where a client wants to go on but something in between can no longer be told, the stream says so with an event `gap`: its `data` is a JSON object with `type`, `after` (the last id before the gap), `next` (the first id behind it) and `reason`. That is so for events that are older than the kept ones, for requests that their journal has forgotten (a reset empties it), and for an id that is from before the emulator was started anew.
         */
        readonly EventStream: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example : listening
                 *
                 *     id: 41
                 *
                 *     id: 42
                 *     event: clock
                 *     data: {"type":"clock","sandbox":"default","at":"2030-01-01T00:00:00.000Z","data":{}}
                 */
                readonly "text/event-stream": string;
            };
        };
        /** @description They are gone. */
        readonly FaultsDeleted: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                /**
                 * @example {
                 *       "deleted": 1
                 *     }
                 */
                readonly "application/json": {
                    readonly deleted: number;
                };
            };
        };
        /** @description It is in force. */
        readonly Restored: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/json": {
                    /** @description The id of the sandbox that it was taken from; empty when the document does not say. */
                    readonly takenFrom: string;
                    readonly rows: number;
                };
            };
        };
        /** @description The request did not fit, named something that is not there (404), came without the control token (401) or from a foreign Host or Origin (403). Nothing was changed. */
        readonly Problem: {
            headers: {
                readonly [name: string]: unknown;
            };
            content: {
                readonly "application/problem+json": components["schemas"]["Problem"];
            };
        };
    };
    parameters: {
        /**
         * @description The number of a request in its sandbox's journal.
         * @example 1
         */
        readonly entryId: number;
        /**
         * @description With or without its provider; a `*` stands for any letters. A name that means no operation is refused.
         * @example authing.bind-email
         */
        readonly journalOperation: string;
        /** @description Only requests to this service. */
        readonly journalProvider: "authing" | "tencent";
        /**
         * @description `ok`, `failed` for any error, or the name of an error in the catalogue.
         * @example passcodeExpired
         */
        readonly journalOutcome: string;
        /** @description Which stage had the last word. */
        readonly journalStage: components["schemas"]["Stage"];
        /** @description What made the answer. */
        readonly journalVia: components["schemas"]["Via"];
        /** @description The HTTP status of the answer. */
        readonly journalStatus: number;
        /** @description The HTTP method; case does not matter. */
        readonly journalMethod: string;
        /**
         * @description The path; a `*` stands for any letters.
         * @example /api/v3/*
         */
        readonly journalPath: string;
        /** @description Only requests from this moment of the sandbox's time on. */
        readonly journalSince: string;
        /** @description Only requests up to this moment of the sandbox's time. */
        readonly journalUntil: string;
        /**
         * @description A field of the input and its value, with a colon between them. Nested fields have dots in their names.
         * @example email:new@example.com
         */
        readonly journalInput: string;
        /** @description A text anywhere in request, answer, operation, error or hint; case does not matter. */
        readonly journalText: string;
        /** @description Only requests that came after this one; the number of the latest one that was seen. */
        readonly journalAfter: number;
        /** @description Newest or oldest first. Exports begin with the oldest unless told otherwise. */
        readonly journalSort: "newest" | "oldest";
        /** @description The most requests to answer; 100 unless told otherwise, and all in an export. */
        readonly journalLimit: number;
        /** @description `ndjson` for one JSON object a line, `har` for an HTTP archive that browsers' developer tools import. */
        readonly journalFormat: "json" | "ndjson" | "har";
        /** @description The e-mail address (case does not matter), or the phone with or without its country code. */
        readonly messageTo: string;
        /** @description Only e-mails, or only text messages. */
        readonly messageMedium: "email" | "sms";
        /** @description What the message was sent for, such as `CHANNEL_BIND_EMAIL`. */
        readonly messageChannel: string;
        /** @description Only what was sent at this moment of the sandbox's clock or later. */
        readonly messagesSince: string;
        /** @description What stands somewhere in address, subject or text, in any case. */
        readonly messageText: string;
        /** @description Only messages with a higher `sequence`: a cursor from an earlier answer, or 0. One that is ahead of the newest message is from before a reset, and counts as 0. */
        readonly messagesAfter: number;
        /**
         * @description The e-mail address (case does not matter), or the phone with or without its country code; blanks and hyphens in it do not matter.
         * @example new@example.com
         */
        readonly recipient: string;
        /** @description The message's `id`. */
        readonly messageId: string;
        /**
         * @description How long to hold the request (in the machine's time, also when the sandbox's clock is frozen), at most `60s`.
         * @example 5s
         */
        readonly wait: components["schemas"]["PositiveDuration"];
        /**
         * @description `text` is a table for a terminal, `html` one page that needs nothing else, `svg` a badge. Without it the `Accept` header decides.
         * @example json
         */
        readonly coverageFormat: "json" | "text" | "html" | "svg";
        /**
         * @description Only this provider.
         * @example authing
         */
        readonly coverageProvider: "authing" | "tencent";
        /**
         * @description Only these operations, with or without the provider's name, or with `*` for any characters; commas between them.
         * @example authing.bind-email
         */
        readonly coverageOperation: string;
        /**
         * @description Lists only the errors that came about in one of these ways, with commas between them. The summary stays.
         * @example never
         */
        readonly coverageReached: string;
        /**
         * @description The rule's id.
         * @example fault-1
         */
        readonly faultId: string;
        /**
         * @description Only these, with commas between them.
         * @example request,message
         */
        readonly eventTypes: string;
        /** @description First the events after the one with this id, 0 for all that are kept: the latest 5000 of the emulator. The header `Last-Event-ID` goes before it. Without either, only what happens from now on. */
        readonly eventsAfter: number;
        /** @description The last part of the link in the activation mail. */
        readonly token: string;
        /**
         * @description The account that an invitation, or application, is about.
         * @example 100000000002
         */
        readonly memberUin: string;
        /**
         * @description Only rows with this value of a member, written as `member=value`.
         * @example email=bob@example.com
         */
        readonly rowFilter: string;
        /** @description The most rows to answer. */
        readonly rowLimit: number;
        /** @description The `next` of the page before. */
        readonly rowAfter: number;
        /**
         * @description The row's id.
         * @example 640000000000000000000002
         */
        readonly rowId: string;
        /**
         * @description What the snapshot is called.
         * @example signed-in
         */
        readonly snapshotName: string;
        /**
         * @description The sandbox's id.
         * @example default
         */
        readonly sandboxId: string;
    };
    requestBodies: never;
    headers: {
        /** @description What to hand to the next call as `after`. */
        readonly Cursor: number;
    };
    pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
    readonly health: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "status": "ok"
                     *     }
                     */
                    readonly "application/json": {
                        /** @constant */
                        readonly status: "ok";
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-openapi-document": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description This API, or what the emulated services answer.
                 * @example control.yaml
                 */
                readonly document: "control.yaml" | "authing.yaml" | "tencent-organization.yaml";
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The document, in YAML. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /** @example openapi: 3.1.0 */
                    readonly "application/yaml": string;
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-sandboxes": {
        readonly parameters: {
            readonly query?: {
                /** @description The most sandboxes to answer. */
                readonly limit?: number;
                /** @description The `next` of the page before. */
                readonly after?: number;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of sandboxes. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description How many there are, on all pages. */
                        readonly total: number;
                        readonly sandboxes: readonly {
                            readonly id: string;
                            readonly seed: string;
                            readonly kept: boolean;
                            readonly ttl: string | null;
                            readonly userPoolId: string;
                            readonly appId: string;
                            readonly secretId: string;
                        }[];
                        /** @description For the parameter `after` of the next page; `null` on the last one. */
                        readonly next: number | null;
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-sandbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSandbox"];
            };
        };
        readonly responses: {
            /** @description The sandbox. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-sandbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The sandbox. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Sandbox"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-sandbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "reset-sandbox": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What was cleared. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @description How many rows each collection had, how many requests the `journal` remembered, and how many the `coverage` had counted. */
                        readonly cleared: {
                            readonly [key: string]: number;
                        };
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshot. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Snapshot"];
            };
        };
        readonly responses: {
            readonly 200: components["responses"]["Restored"];
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-snapshots": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description Oldest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["NamedSnapshot"][];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-named-snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description What the snapshot is called.
                 * @example signed-in
                 */
                readonly name: components["parameters"]["snapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The snapshot. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Snapshot"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "take-snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description What the snapshot is called.
                 * @example signed-in
                 */
                readonly name: components["parameters"]["snapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It was taken in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NamedSnapshot"];
                };
            };
            /** @description It was taken. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["NamedSnapshot"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description What the snapshot is called.
                 * @example signed-in
                 */
                readonly name: components["parameters"]["snapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is forgotten. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "restore-snapshot": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description What the snapshot is called.
                 * @example signed-in
                 */
                readonly name: components["parameters"]["snapshotName"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Restored"];
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-state": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The collections. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly collections: readonly {
                            readonly name: components["schemas"]["CollectionName"];
                            readonly rows: number;
                            readonly writable: boolean;
                        }[];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-messages": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["MessagesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-messages": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MessagesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-codePolicies": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["CodePoliciesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-codePolicies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CodePoliciesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-users": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["UsersRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "username": "erin",
                 *       "email": "erin@example.com",
                 *       "password": "Passw0rd!"
                 *     }
                 */
                readonly "application/json": components["schemas"]["UsersRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UsersRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UsersRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["UsersRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UsersRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UsersRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-users": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "profile": {
                 *         "nickname": "Erin"
                 *       },
                 *       "status": "Suspended"
                 *     }
                 */
                readonly "application/json": components["schemas"]["UsersRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["UsersRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-apps": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["AppsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-apps": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AppsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-passcodes": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["PasscodesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-passcodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewPasscodesRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PasscodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-passcodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PasscodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-passcodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewPasscodesRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PasscodesRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PasscodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-passcodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-passcodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["PasscodesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["PasscodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-smsTallies": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["SmsTalliesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-smsTallies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSmsTalliesRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SmsTalliesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-smsTallies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SmsTalliesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-smsTallies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSmsTalliesRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SmsTalliesRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SmsTalliesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-smsTallies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-smsTallies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SmsTalliesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SmsTalliesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-tickets": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["TicketsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-tickets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewTicketsRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-tickets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-tickets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewTicketsRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketsRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-tickets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-tickets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TicketsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TicketsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-refreshTokens": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["RefreshTokensRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-refreshTokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewRefreshTokensRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RefreshTokensRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-refreshTokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RefreshTokensRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-refreshTokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewRefreshTokensRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RefreshTokensRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RefreshTokensRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-refreshTokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-refreshTokens": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RefreshTokensRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RefreshTokensRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-authorizationCodes": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["AuthorizationCodesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-authorizationCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewAuthorizationCodesRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthorizationCodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-authorizationCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthorizationCodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-authorizationCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewAuthorizationCodesRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthorizationCodesRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthorizationCodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-authorizationCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-authorizationCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AuthorizationCodesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AuthorizationCodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-revocations": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["RevocationsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-revocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": WithRequired<components["schemas"]["RevocationsRowChanges"], "id">;
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RevocationsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-revocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RevocationsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-revocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevocationsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RevocationsRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RevocationsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-revocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-revocations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["RevocationsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RevocationsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-browserSessions": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["BrowserSessionsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-browserSessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewBrowserSessionsRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BrowserSessionsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-browserSessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BrowserSessionsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-browserSessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewBrowserSessionsRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BrowserSessionsRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BrowserSessionsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-browserSessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-browserSessions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["BrowserSessionsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["BrowserSessionsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-logins": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["LoginsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-logins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoginsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-logins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoginsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-logins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoginsRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoginsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-logins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-logins": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["LoginsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["LoginsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-attemptTallies": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["AttemptTalliesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-attemptTallies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewAttemptTalliesRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttemptTalliesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-attemptTallies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttemptTalliesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-attemptTallies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewAttemptTalliesRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttemptTalliesRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttemptTalliesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-attemptTallies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-attemptTallies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["AttemptTalliesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AttemptTalliesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-devices": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["DevicesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewDevicesRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DevicesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DevicesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewDevicesRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DevicesRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DevicesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-devices": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["DevicesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["DevicesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-tencentCredentials": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["TencentCredentialsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-tencentCredentials": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TencentCredentialsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-keyConditions": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["KeyConditionsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-keyConditions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": WithRequired<components["schemas"]["KeyConditionsRowChanges"], "id">;
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyConditionsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-keyConditions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyConditionsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-keyConditions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeyConditionsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyConditionsRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyConditionsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-keyConditions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-keyConditions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["KeyConditionsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["KeyConditionsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-tencentAccounts": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["TencentAccountsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-tencentAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TencentAccountsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TencentAccountsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-tencentAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TencentAccountsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-tencentAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TencentAccountsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TencentAccountsRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TencentAccountsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-tencentAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-tencentAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["TencentAccountsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["TencentAccountsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-organizations": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["OrganizationsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-organizations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrganizationsRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-organizations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-organizations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrganizationsRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationsRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-organizations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-organizations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganizationsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-organizationNodes": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["OrganizationNodesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-organizationNodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrganizationNodesRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationNodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-organizationNodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationNodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-organizationNodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrganizationNodesRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationNodesRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationNodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-organizationNodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-organizationNodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganizationNodesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationNodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-organizationMembers": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["OrganizationMembersRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-organizationMembers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrganizationMembersRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationMembersRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-organizationMembers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationMembersRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-organizationMembers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrganizationMembersRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationMembersRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationMembersRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-organizationMembers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-organizationMembers": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganizationMembersRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationMembersRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-emailBindings": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["EmailBindingsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-emailBindings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "memberUin": 100000000101,
                 *       "email": "m@example.com",
                 *       "phone": "18600000000",
                 *       "linkExpiresAt": "5s"
                 *     }
                 */
                readonly "application/json": components["schemas"]["NewEmailBindingsRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmailBindingsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-emailBindings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmailBindingsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-emailBindings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewEmailBindingsRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmailBindingsRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmailBindingsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-emailBindings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-emailBindings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "linkExpiresAt": "5s"
                 *     }
                 */
                readonly "application/json": components["schemas"]["EmailBindingsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["EmailBindingsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-activationLinks": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["ActivationLinksRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-activationLinks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewActivationLinksRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationLinksRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-activationLinks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationLinksRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-activationLinks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewActivationLinksRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationLinksRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationLinksRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-activationLinks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-activationLinks": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActivationLinksRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationLinksRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-activationCodes": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["ActivationCodesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-activationCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": WithRequired<components["schemas"]["ActivationCodesRowChanges"], "id">;
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationCodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-activationCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationCodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-activationCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActivationCodesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationCodesRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationCodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-activationCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-activationCodes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ActivationCodesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["ActivationCodesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-counters": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["CountersRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-counters": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CountersRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-organizationIdentities": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["OrganizationIdentitiesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-organizationIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrganizationIdentitiesRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationIdentitiesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-organizationIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationIdentitiesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-organizationIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrganizationIdentitiesRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationIdentitiesRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationIdentitiesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-organizationIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-organizationIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganizationIdentitiesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationIdentitiesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-memberIdentities": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["MemberIdentitiesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-memberIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMemberIdentitiesRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberIdentitiesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-memberIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberIdentitiesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-memberIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMemberIdentitiesRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberIdentitiesRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberIdentitiesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-memberIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-memberIdentities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MemberIdentitiesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberIdentitiesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-memberPolicies": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["MemberPoliciesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-memberPolicies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMemberPoliciesRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberPoliciesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-memberPolicies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberPoliciesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-memberPolicies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMemberPoliciesRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberPoliciesRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberPoliciesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-memberPolicies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-memberPolicies": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MemberPoliciesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberPoliciesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-memberAuthAccounts": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["MemberAuthAccountsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-memberAuthAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMemberAuthAccountsRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberAuthAccountsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-memberAuthAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberAuthAccountsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-memberAuthAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMemberAuthAccountsRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberAuthAccountsRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberAuthAccountsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-memberAuthAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-memberAuthAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MemberAuthAccountsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberAuthAccountsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-subAccounts": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["SubAccountsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-subAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSubAccountsRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubAccountsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-subAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubAccountsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-subAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewSubAccountsRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubAccountsRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubAccountsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-subAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-subAccounts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["SubAccountsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["SubAccountsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-accountCircumstances": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["AccountCircumstancesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-accountCircumstances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "uin": 100000000003,
                 *       "arrears": true
                 *     }
                 */
                readonly "application/json": WithRequired<components["schemas"]["AccountCircumstancesRowChanges"], "uin">;
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountCircumstancesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-accountCircumstances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountCircumstancesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-accountCircumstances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "arrears": true
                 *     }
                 */
                readonly "application/json": components["schemas"]["AccountCircumstancesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountCircumstancesRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountCircumstancesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-accountCircumstances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-accountCircumstances": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "arrears": true
                 *     }
                 */
                readonly "application/json": components["schemas"]["AccountCircumstancesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountCircumstancesRow"];
                };
            };
            /** @description A row that was not there, so that the others have their defaults. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["AccountCircumstancesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-memberInvitations": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["MemberInvitationsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-memberInvitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMemberInvitationsRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberInvitationsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-memberInvitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberInvitationsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-memberInvitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewMemberInvitationsRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberInvitationsRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberInvitationsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-memberInvitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-memberInvitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["MemberInvitationsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["MemberInvitationsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-organizationEntities": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["OrganizationEntitiesRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-organizationEntities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrganizationEntitiesRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationEntitiesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-organizationEntities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationEntitiesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-organizationEntities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewOrganizationEntitiesRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationEntitiesRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationEntitiesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-organizationEntities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-organizationEntities": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["OrganizationEntitiesRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["OrganizationEntitiesRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-creationRecords": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["CreationRecordsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "create-row-of-creationRecords": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewCreationRecordsRow"];
            };
        };
        readonly responses: {
            /** @description The row. `Location` is its address in this API. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreationRecordsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-creationRecords": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreationRecordsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-row-of-creationRecords": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["NewCreationRecordsRow"];
            };
        };
        readonly responses: {
            /** @description The row, in the place of another. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreationRecordsRow"];
                };
            };
            /** @description The new row. */
            readonly 201: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreationRecordsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-row-of-creationRecords": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is gone. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-row-of-creationRecords": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CreationRecordsRowChanges"];
            };
        };
        readonly responses: {
            /** @description The row, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["CreationRecordsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-gallery": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["GalleryRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-gallery": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["GalleryRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-rows-of-faults": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only rows with this value of a member, written as `member=value`.
                 * @example email=bob@example.com
                 */
                readonly where?: components["parameters"]["rowFilter"];
                /** @description The most rows to answer. */
                readonly limit?: components["parameters"]["rowLimit"];
                /** @description The `next` of the page before. */
                readonly after?: components["parameters"]["rowAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description A page of rows. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly total: components["schemas"]["RowTotal"];
                        readonly rows: readonly components["schemas"]["FaultsRow"][];
                        readonly next: components["schemas"]["NextRow"];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-row-of-faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The row's id.
                 * @example 640000000000000000000002
                 */
                readonly rowId: components["parameters"]["rowId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The row. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["FaultsRow"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All settings. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Settings"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "patch-settings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "verifyOldEmail": false,
                 *       "fixedCode": "123456"
                 *     }
                 */
                readonly "application/json": components["schemas"]["Settings"];
            };
        };
        readonly responses: {
            /** @description All settings, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Settings"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-messages": {
        readonly parameters: {
            readonly query?: {
                /** @description The e-mail address (case does not matter), or the phone with or without its country code. */
                readonly to?: components["parameters"]["messageTo"];
                /** @description Only e-mails, or only text messages. */
                readonly medium?: components["parameters"]["messageMedium"];
                /** @description What the message was sent for, such as `CHANNEL_BIND_EMAIL`. */
                readonly channel?: components["parameters"]["messageChannel"];
                /** @description Only what was sent at this moment of the sandbox's clock or later. */
                readonly since?: components["parameters"]["messagesSince"];
                /** @description What stands somewhere in address, subject or text, in any case. */
                readonly text?: components["parameters"]["messageText"];
                /** @description Only messages with a higher `sequence`: a cursor from an earlier answer, or 0. One that is ahead of the newest message is from before a reset, and counts as 0. */
                readonly after?: components["parameters"]["messagesAfter"];
                /**
                 * @description How long to hold the request (in the machine's time, also when the sandbox's clock is frozen), at most `60s`.
                 * @example 5s
                 */
                readonly wait?: components["parameters"]["wait"];
                /** @description The most messages to answer. */
                readonly limit?: number;
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The messages; without `wait` the list may be empty. */
            readonly 200: {
                headers: {
                    readonly "bindbox-cursor": components["headers"]["Cursor"];
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Message"][];
                };
            };
            /** @description The wait is over, and no message matches. */
            readonly 204: {
                headers: {
                    readonly "bindbox-cursor": components["headers"]["Cursor"];
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-messages": {
        readonly parameters: {
            readonly query?: {
                /** @description The e-mail address (case does not matter), or the phone with or without its country code. */
                readonly to?: components["parameters"]["messageTo"];
                /** @description Only e-mails, or only text messages. */
                readonly medium?: components["parameters"]["messageMedium"];
                /** @description What the message was sent for, such as `CHANNEL_BIND_EMAIL`. */
                readonly channel?: components["parameters"]["messageChannel"];
                /** @description Only what was sent at this moment of the sandbox's clock or later. */
                readonly since?: components["parameters"]["messagesSince"];
                /** @description What stands somewhere in address, subject or text, in any case. */
                readonly text?: components["parameters"]["messageText"];
                /** @description Only messages with a higher `sequence`: a cursor from an earlier answer, or 0. One that is ahead of the newest message is from before a reset, and counts as 0. */
                readonly after?: components["parameters"]["messagesAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The messages that are gone now, newest first. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Message"][];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "take-message": {
        readonly parameters: {
            readonly query?: {
                /** @description The e-mail address (case does not matter), or the phone with or without its country code. */
                readonly to?: components["parameters"]["messageTo"];
                /** @description Only e-mails, or only text messages. */
                readonly medium?: components["parameters"]["messageMedium"];
                /** @description What the message was sent for, such as `CHANNEL_BIND_EMAIL`. */
                readonly channel?: components["parameters"]["messageChannel"];
                /** @description Only what was sent at this moment of the sandbox's clock or later. */
                readonly since?: components["parameters"]["messagesSince"];
                /** @description What stands somewhere in address, subject or text, in any case. */
                readonly text?: components["parameters"]["messageText"];
                /** @description Only messages with a higher `sequence`: a cursor from an earlier answer, or 0. One that is ahead of the newest message is from before a reset, and counts as 0. */
                readonly after?: components["parameters"]["messagesAfter"];
                /**
                 * @description How long to hold the request (in the machine's time, also when the sandbox's clock is frozen), at most `60s`.
                 * @example 5s
                 */
                readonly wait?: components["parameters"]["wait"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The message, which is this caller's alone. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            /** @description There is none, or none has come within the wait. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "stream-messages": {
        readonly parameters: {
            readonly query?: {
                /** @description The e-mail address (case does not matter), or the phone with or without its country code. */
                readonly to?: components["parameters"]["messageTo"];
                /** @description Only e-mails, or only text messages. */
                readonly medium?: components["parameters"]["messageMedium"];
                /** @description What the message was sent for, such as `CHANNEL_BIND_EMAIL`. */
                readonly channel?: components["parameters"]["messageChannel"];
                /** @description Only what was sent at this moment of the sandbox's clock or later. */
                readonly since?: components["parameters"]["messagesSince"];
                /** @description What stands somewhere in address, subject or text, in any case. */
                readonly text?: components["parameters"]["messageText"];
                /** @description Only messages with a higher `sequence`: a cursor from an earlier answer, or 0. One that is ahead of the newest message is from before a reset, and counts as 0. */
                readonly after?: components["parameters"]["messagesAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The stream. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example : listening
                     *
                     *     id: 6
                     *     event: cursor
                     *     data: {"cursor":6}
                     *
                     *     id: 7
                     *     event: message
                     *     data: {"id":"0d5b1f3c9a7e4b2d8c6f0a1e","sequence":7,"medium":"sms","to":"+8613900000000","channel":"CHANNEL_LOGIN","code":"123456"}
                     */
                    readonly "text/event-stream": string;
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-message": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /** @description The message's `id`. */
                readonly messageId: components["parameters"]["messageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The message. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-message": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /** @description The message's `id`. */
                readonly messageId: components["parameters"]["messageId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The message, which is gone now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Message"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description All policies in force. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Codes"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CodePolicy"];
            };
        };
        readonly responses: {
            /** @description All policies in force, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Codes"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-recipient-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The e-mail address (case does not matter), or the phone with or without its country code; blanks and hyphens in it do not matter.
                 * @example new@example.com
                 */
                readonly recipient: components["parameters"]["recipient"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The policy. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecipientCodes"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "put-recipient-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The e-mail address (case does not matter), or the phone with or without its country code; blanks and hyphens in it do not matter.
                 * @example new@example.com
                 */
                readonly recipient: components["parameters"]["recipient"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["CodePolicy"] & unknown;
            };
        };
        readonly responses: {
            /** @description The policy. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecipientCodes"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-recipient-codes": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The e-mail address (case does not matter), or the phone with or without its country code; blanks and hyphens in it do not matter.
                 * @example new@example.com
                 */
                readonly recipient: components["parameters"]["recipient"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The policy, which is gone now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["RecipientCodes"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The clock. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "move-clock": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["ClockMove"];
            };
        };
        readonly responses: {
            /** @description The clock, after the change. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Clock"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "send-activation-code": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The last part of the link in the activation mail. */
                readonly token: components["parameters"]["token"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It is on its way. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "to": "+8618600000011",
                     *       "expiresAt": "2022-01-13T04:14:08.000Z"
                     *     }
                     */
                    readonly "application/json": {
                        /** @description The phone in international form. */
                        readonly to: string;
                        /** Format: date-time */
                        readonly expiresAt: string;
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly activate: {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /** @description The last part of the link in the activation mail. */
                readonly token: components["parameters"]["token"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                /**
                 * @example {
                 *       "email": "member@example.com",
                 *       "code": "123456",
                 *       "password": "Passw0rd!"
                 *     }
                 */
                readonly "application/json": {
                    /** @description The address that the link was mailed to. */
                    readonly email: string;
                    /** @description The code that was sent to the phone. */
                    readonly code: string;
                    /** @description 8 to 20 characters with a letter, a digit and a special character, no blanks. */
                    readonly password: string;
                };
            };
        };
        readonly responses: {
            /** @description The binding, which is `Success` now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly memberUin: number;
                        readonly bindId: number;
                        readonly email: string;
                        readonly countryCode: string;
                        readonly phone: string;
                        /** @constant */
                        readonly status: "Success";
                        /** Format: date-time */
                        readonly boundAt: string;
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-invitations": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description What waits. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly invitations: readonly components["schemas"]["MemberInvitation"][];
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "accept-invitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The account that an invitation, or application, is about.
                 * @example 100000000002
                 */
                readonly memberUin: components["parameters"]["memberUin"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The account is a member now. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example {
                     *       "memberUin": 100000000002,
                     *       "orgId": 101,
                     *       "name": "guest",
                     *       "nodeId": 1001,
                     *       "joinedAt": "2022-01-13T04:14:08.000Z"
                     *     }
                     */
                    readonly "application/json": {
                        readonly memberUin: number;
                        readonly orgId: number;
                        readonly name: string;
                        readonly nodeId: number;
                        /** Format: date-time */
                        readonly joinedAt: string;
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "decline-invitation": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The account that an invitation, or application, is about.
                 * @example 100000000002
                 */
                readonly memberUin: components["parameters"]["memberUin"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description It waits no more. */
            readonly 204: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content?: never;
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "stream-events": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only these, with commas between them.
                 * @example request,message
                 */
                readonly type?: components["parameters"]["eventTypes"];
                /** @description First the events after the one with this id, 0 for all that are kept: the latest 5000 of the emulator. The header `Last-Event-ID` goes before it. Without either, only what happens from now on. */
                readonly after?: components["parameters"]["eventsAfter"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EventStream"];
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "stream-sandbox-events": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description Only these, with commas between them.
                 * @example request,message
                 */
                readonly type?: components["parameters"]["eventTypes"];
                /** @description First the events after the one with this id, 0 for all that are kept: the latest 5000 of the emulator. The header `Last-Event-ID` goes before it. Without either, only what happens from now on. */
                readonly after?: components["parameters"]["eventsAfter"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["EventStream"];
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rules. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": readonly components["schemas"]["Fault"][];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "add-fault": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["FaultRule"];
            };
        };
        readonly responses: {
            /** @description It is in force for the next request. */
            readonly 201: {
                headers: {
                    /** @description The path of the rule. */
                    readonly Location: string;
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Fault"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "clear-faults": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["FaultsDeleted"];
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-fault": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The rule's id.
                 * @example fault-1
                 */
                readonly faultId: components["parameters"]["faultId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The rule. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Fault"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-fault": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The rule's id.
                 * @example fault-1
                 */
                readonly faultId: components["parameters"]["faultId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["FaultsDeleted"];
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-errors": {
        readonly parameters: {
            readonly query?: {
                /** @description Only the errors of this provider. */
                readonly provider?: "authing" | "tencent";
                /**
                 * @description Only what this operation can answer, those of the gateway in front of it included: `authing.bind-email`, or without the provider's name, or with `*` for any characters.
                 * @example authing.bind-email
                 */
                readonly operation?: string;
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The errors. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    /**
                     * @example [
                     *       {
                     *         "provider": "authing",
                     *         "name": "emailTaken",
                     *         "scope": "operation",
                     *         "httpStatus": 200,
                     *         "statusCode": 499,
                     *         "apiCode": 2200,
                     *         "code": null,
                     *         "messages": {
                     *           "zh-CN": "该邮箱已被绑定",
                     *           "en-US": "The mailbox has been bound"
                     *         },
                     *         "operations": [
                     *           "authing.bind-email",
                     *           "authing.signup"
                     *         ],
                     *         "pages": [],
                     *         "source": "Authing V3 error code page",
                     *         "confidence": "documented"
                     *       }
                     *     ]
                     */
                    readonly "application/json": readonly components["schemas"]["CataloguedError"][];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-coverage": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description `text` is a table for a terminal, `html` one page that needs nothing else, `svg` a badge. Without it the `Accept` header decides.
                 * @example json
                 */
                readonly format?: components["parameters"]["coverageFormat"];
                /**
                 * @description Only this provider.
                 * @example authing
                 */
                readonly provider?: components["parameters"]["coverageProvider"];
                /**
                 * @description Only these operations, with or without the provider's name, or with `*` for any characters; commas between them.
                 * @example authing.bind-email
                 */
                readonly operation?: components["parameters"]["coverageOperation"];
                /**
                 * @description Lists only the errors that came about in one of these ways, with commas between them. The summary stays.
                 * @example never
                 */
                readonly reached?: components["parameters"]["coverageReached"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Coverage"];
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "clear-coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["CoverageCleared"];
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-sandbox-coverage": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description `text` is a table for a terminal, `html` one page that needs nothing else, `svg` a badge. Without it the `Accept` header decides.
                 * @example json
                 */
                readonly format?: components["parameters"]["coverageFormat"];
                /**
                 * @description Only this provider.
                 * @example authing
                 */
                readonly provider?: components["parameters"]["coverageProvider"];
                /**
                 * @description Only these operations, with or without the provider's name, or with `*` for any characters; commas between them.
                 * @example authing.bind-email
                 */
                readonly operation?: components["parameters"]["coverageOperation"];
                /**
                 * @description Lists only the errors that came about in one of these ways, with commas between them. The summary stays.
                 * @example never
                 */
                readonly reached?: components["parameters"]["coverageReached"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Coverage"];
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "clear-sandbox-coverage": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["CoverageCleared"];
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-all-requests": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description With or without its provider; a `*` stands for any letters. A name that means no operation is refused.
                 * @example authing.bind-email
                 */
                readonly operation?: components["parameters"]["journalOperation"];
                /** @description Only requests to this service. */
                readonly provider?: components["parameters"]["journalProvider"];
                /**
                 * @description `ok`, `failed` for any error, or the name of an error in the catalogue.
                 * @example passcodeExpired
                 */
                readonly outcome?: components["parameters"]["journalOutcome"];
                /** @description Which stage had the last word. */
                readonly stage?: components["parameters"]["journalStage"];
                /** @description What made the answer. */
                readonly via?: components["parameters"]["journalVia"];
                /** @description The HTTP status of the answer. */
                readonly status?: components["parameters"]["journalStatus"];
                /** @description The HTTP method; case does not matter. */
                readonly method?: components["parameters"]["journalMethod"];
                /**
                 * @description The path; a `*` stands for any letters.
                 * @example /api/v3/*
                 */
                readonly path?: components["parameters"]["journalPath"];
                /** @description Only requests from this moment of the sandbox's time on. */
                readonly since?: components["parameters"]["journalSince"];
                /** @description Only requests up to this moment of the sandbox's time. */
                readonly until?: components["parameters"]["journalUntil"];
                /**
                 * @description A field of the input and its value, with a colon between them. Nested fields have dots in their names.
                 * @example email:new@example.com
                 */
                readonly input?: components["parameters"]["journalInput"];
                /** @description A text anywhere in request, answer, operation, error or hint; case does not matter. */
                readonly text?: components["parameters"]["journalText"];
                /** @description Only requests that came after this one; the number of the latest one that was seen. */
                readonly after?: components["parameters"]["journalAfter"];
                /** @description Newest or oldest first. Exports begin with the oldest unless told otherwise. */
                readonly sort?: components["parameters"]["journalSort"];
                /** @description The most requests to answer; 100 unless told otherwise, and all in an export. */
                readonly limit?: components["parameters"]["journalLimit"];
                /** @description `ndjson` for one JSON object a line, `har` for an HTTP archive that browsers' developer tools import. */
                readonly format?: components["parameters"]["journalFormat"];
            };
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Journal"];
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "list-requests": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description With or without its provider; a `*` stands for any letters. A name that means no operation is refused.
                 * @example authing.bind-email
                 */
                readonly operation?: components["parameters"]["journalOperation"];
                /** @description Only requests to this service. */
                readonly provider?: components["parameters"]["journalProvider"];
                /**
                 * @description `ok`, `failed` for any error, or the name of an error in the catalogue.
                 * @example passcodeExpired
                 */
                readonly outcome?: components["parameters"]["journalOutcome"];
                /** @description Which stage had the last word. */
                readonly stage?: components["parameters"]["journalStage"];
                /** @description What made the answer. */
                readonly via?: components["parameters"]["journalVia"];
                /** @description The HTTP status of the answer. */
                readonly status?: components["parameters"]["journalStatus"];
                /** @description The HTTP method; case does not matter. */
                readonly method?: components["parameters"]["journalMethod"];
                /**
                 * @description The path; a `*` stands for any letters.
                 * @example /api/v3/*
                 */
                readonly path?: components["parameters"]["journalPath"];
                /** @description Only requests from this moment of the sandbox's time on. */
                readonly since?: components["parameters"]["journalSince"];
                /** @description Only requests up to this moment of the sandbox's time. */
                readonly until?: components["parameters"]["journalUntil"];
                /**
                 * @description A field of the input and its value, with a colon between them. Nested fields have dots in their names.
                 * @example email:new@example.com
                 */
                readonly input?: components["parameters"]["journalInput"];
                /** @description A text anywhere in request, answer, operation, error or hint; case does not matter. */
                readonly text?: components["parameters"]["journalText"];
                /** @description Only requests that came after this one; the number of the latest one that was seen. */
                readonly after?: components["parameters"]["journalAfter"];
                /**
                 * @description How long to hold the request, at most `60s`.
                 * @example 5s
                 */
                readonly wait?: components["schemas"]["PositiveDuration"];
                /** @description Newest or oldest first. Exports begin with the oldest unless told otherwise. */
                readonly sort?: components["parameters"]["journalSort"];
                /** @description The most requests to answer; 100 unless told otherwise, and all in an export. */
                readonly limit?: components["parameters"]["journalLimit"];
                /** @description `ndjson` for one JSON object a line, `har` for an HTTP archive that browsers' developer tools import. */
                readonly format?: components["parameters"]["journalFormat"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            readonly 200: components["responses"]["Journal"];
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "delete-requests": {
        readonly parameters: {
            readonly query?: {
                /**
                 * @description With or without its provider; a `*` stands for any letters. A name that means no operation is refused.
                 * @example authing.bind-email
                 */
                readonly operation?: components["parameters"]["journalOperation"];
                /** @description Only requests to this service. */
                readonly provider?: components["parameters"]["journalProvider"];
                /**
                 * @description `ok`, `failed` for any error, or the name of an error in the catalogue.
                 * @example passcodeExpired
                 */
                readonly outcome?: components["parameters"]["journalOutcome"];
                /** @description Which stage had the last word. */
                readonly stage?: components["parameters"]["journalStage"];
                /** @description What made the answer. */
                readonly via?: components["parameters"]["journalVia"];
                /** @description The HTTP status of the answer. */
                readonly status?: components["parameters"]["journalStatus"];
                /** @description The HTTP method; case does not matter. */
                readonly method?: components["parameters"]["journalMethod"];
                /**
                 * @description The path; a `*` stands for any letters.
                 * @example /api/v3/*
                 */
                readonly path?: components["parameters"]["journalPath"];
                /** @description Only requests from this moment of the sandbox's time on. */
                readonly since?: components["parameters"]["journalSince"];
                /** @description Only requests up to this moment of the sandbox's time. */
                readonly until?: components["parameters"]["journalUntil"];
                /**
                 * @description A field of the input and its value, with a colon between them. Nested fields have dots in their names.
                 * @example email:new@example.com
                 */
                readonly input?: components["parameters"]["journalInput"];
                /** @description A text anywhere in request, answer, operation, error or hint; case does not matter. */
                readonly text?: components["parameters"]["journalText"];
            };
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description How many there were. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        readonly deleted: number;
                    };
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "verify-requests": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody: {
            readonly content: {
                readonly "application/json": components["schemas"]["Verification"];
            };
        };
        readonly responses: {
            /** @description It was. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": {
                        /** @constant */
                        readonly verified: true;
                        /** @description How many requests match. */
                        readonly count: number;
                        /** @description Their ids, oldest first; with `order` one for each matcher. */
                        readonly entries: readonly number[];
                    };
                };
            };
            /** @description It was not. `detail` says why in several lines, `nearest` field by field. */
            readonly 422: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/problem+json": components["schemas"]["VerificationProblem"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "get-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The number of a request in its sandbox's journal.
                 * @example 1
                 */
                readonly entryId: components["parameters"]["entryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The request. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["JournalEntry"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
    readonly "diagnose-request": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path: {
                /**
                 * @description The sandbox's id.
                 * @example default
                 */
                readonly sandboxId: components["parameters"]["sandboxId"];
                /**
                 * @description The number of a request in its sandbox's journal.
                 * @example 1
                 */
                readonly entryId: components["parameters"]["entryId"];
            };
            readonly cookie?: never;
        };
        readonly requestBody?: never;
        readonly responses: {
            /** @description The explanation. */
            readonly 200: {
                headers: {
                    readonly [name: string]: unknown;
                };
                content: {
                    readonly "application/json": components["schemas"]["Diagnosis"];
                };
            };
            readonly "4XX": components["responses"]["Problem"];
        };
    };
}
type WithRequired<T, K extends keyof T> = T & {
    [P in K]-?: T[P];
};
