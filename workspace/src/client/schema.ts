/** The agents' wire as the OpenAPI page describes it, made from it: see "The types of the wire" in README.md. */
export interface paths {
    "/v1/account": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read account
         * @description The account one is signed in to.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["read_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change account
         * @description Change the account's name, country, language or time zone.
         *
         *     Needs the permission `account.manage`.
         */
        patch: operations["change_account"];
        trace?: never;
    };
    "/v1/account-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List account exports
         * @description Copies of the account, newest first.
         *
         *     Needs the permission `account.export`.
         */
        get: operations["list_account_exports"];
        put?: never;
        /**
         * Want account
         * @description Have a copy of the whole account made for some members. The gate decides whether it leaves.
         *
         *     Needs the permission `account.export`.
         */
        post: operations["want_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account-exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get account export
         * @description One copy, with the ruling on it.
         *
         *     Needs the permission `account.export`.
         */
        get: operations["get_account_export"];
        put?: never;
        post?: never;
        /**
         * Drop account export
         * @description Throw a copy away; nobody can fetch it any more.
         *
         *     Needs the permission `account.export`.
         */
        delete: operations["drop_account_export"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account-exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch account
         * @description The archive, for a member it is meant for. Whether it may go to them is asked again; that it went is kept.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["fetch_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List account notices
         * @description What the house has told one: changes of the agreement, decisions about the account, what is due.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["list_account_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/account-notices/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read account notice
         * @description Say that one has seen a notice: its banner is put away, unless it is to last.
         *
         *     Needs the permission `signed-in`.
         */
        post: operations["read_account_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts/{act}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read act
         * @description The newest ruling on an act, with every policy's verdict.
         *
         *     Needs the permission `act.read`.
         */
        get: operations["read_act"];
        put?: never;
        post?: never;
        /**
         * Withdraw act
         * @description Take back an act that waits for its time. What left already cannot be taken back.
         *
         *     Needs the permission `act.withdraw`.
         */
        delete: operations["withdraw_act"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/acts/{act}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release act
         * @description Let an act that waits leave now, where a person may: it is judged afresh, and the release is written down.
         *
         *     Needs the permission `compliance.release`.
         */
        post: operations["release_act"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/age-screen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read age screen
         * @description Whether people outside are asked for their year of birth before anything else.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["read_age_screen"];
        /**
         * Set age screen
         * @description Have people outside asked for their year of birth before forms, chats and surveys, or not. The answer is kept on
         *     their device alone, as yes or no.
         *
         *     Needs the permission `account.manage`.
         */
        put: operations["set_age_screen"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read agreement
         * @description A document in force for the account, the terms of use unless another is named, in the language asked for or the
         *     reader's own.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["read_agreement"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreement-drafts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List drafts
         * @description The versions that are being written.
         *
         *     Needs the permission `operator.agreement.draft`.
         */
        get: operations["list_drafts"];
        put?: never;
        /**
         * Write draft
         * @description Draft a version, or write a draft anew. A version that was published cannot be changed: trying is refused, and
         *     the try is logged.
         *
         *     Needs the permission `operator.agreement.draft`.
         */
        post: operations["write_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreement-drafts/publications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish draft
         * @description Publish a draft that somebody else wrote. From then on nobody can change it; every account is told.
         *
         *     Needs the permission `operator.agreement.publish`.
         */
        post: operations["publish_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreement-drafts/removals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drop agreement draft
         * @description Put a draft away.
         *
         *     Needs the permission `operator.agreement.draft`.
         */
        post: operations["drop_agreement_draft"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreement/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept agreement
         * @description Accept the agreement for the account: the very text whose SHA-256 is sent. Only an owner can.
         *
         *     Needs the permission `agreement.accept`.
         */
        post: operations["accept_agreement"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List agreements
         * @description Every document, as it holds for the account and for whoever asks, the one that outranks the others first.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["list_agreements"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/acceptances": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept document
         * @description Accept a document, the very text whose SHA-256 is sent: the account's by an owner, a family of features' by an
         *     owner or admin, and what each member accepts by that member.
         *
         *     Needs the permission `signed-in`.
         */
        post: operations["accept_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/account-size": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare size
         * @description Say how large the organisation is and where it takes the service: the telecoms code protects small ones.
         *
         *     Needs the permission `agreement.accept`.
         */
        post: operations["declare_size"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/acknowledgements": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List acknowledgements
         * @description Which active members have read the version of a document that is in force, and when.
         *
         *     Needs the permission `member.manage`.
         */
        get: operations["list_acknowledgements"];
        put?: never;
        /**
         * Acknowledge document
         * @description Say that one has read a document, the very text whose SHA-256 is sent.
         *
         *     Needs the permission `signed-in`.
         */
        post: operations["acknowledge_document"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare versions
         * @description What changed between two versions of a document, clause by clause and word by word.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["compare_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/dates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Agree date
         * @description Keep that a version holds for an account from another date, and where that was agreed.
         *
         *     Needs the permission `operator.agreement.sign`.
         */
        post: operations["agree_date"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List figures
         * @description The figures rules read, as they bind the account now, and where each comes from.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["list_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/governing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List governing
         * @description Which documents govern a family of features, now or at an instant, the one that rules first.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["list_governing"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/ownership-changes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Announce ownership
         * @description Announce that somebody else runs the installation from a day on: every account is told for thirty days.
         *
         *     Needs the permission `operator.agreement.sign`.
         */
        post: operations["announce_ownership"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add signed
         * @description Keep what was signed with an account, the signed page with it. It outranks what is published.
         *
         *     Needs the permission `operator.agreement.sign`.
         */
        post: operations["add_signed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/agreements/telecom-rights": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List telecom rights
         * @description The rights the European telecoms code gives the account, and what its owners answered.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["list_telecom_rights"];
        put?: never;
        /**
         * Answer telecom right
         * @description Keep or waive one right for one service. What nobody answered is kept.
         *
         *     Needs the permission `agreement.accept`.
         */
        post: operations["answer_telecom_right"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alert-raisings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List raisings
         * @description What was raised lately, the newest first. What is in review shows to its reviewer alone.
         *
         *     Needs the permission `figure.read`.
         */
        get: operations["list_raisings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alert-raisings/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review raising
         * @description Have its people told of what is about a single person, or leave it there: by its reviewer alone.
         *
         *     Needs the permission `signed-in`.
         */
        post: operations["review_raising"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List alerts
         * @description Every alert.
         *
         *     Needs the permission `figure.read`.
         */
        get: operations["list_alerts"];
        put?: never;
        /**
         * Make alert
         * @description Have a figure watched and people told when it crosses its limit. It tells; it never decides.
         *
         *     Needs the permission `alert.manage`.
         */
        post: operations["make_alert"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove alert
         * @description Watch it no more.
         *
         *     Needs the permission `alert.manage`.
         */
        delete: operations["remove_alert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/alerts/{id}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause alert
         * @description Watch it no more for now.
         *
         *     Needs the permission `alert.manage`.
         */
        post: operations["pause_alert"];
        /**
         * Resume alert
         * @description Watch it again.
         *
         *     Needs the permission `alert.manage`.
         */
        delete: operations["resume_alert"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List apps
         * @description The programs of others that may ask members of this account for leave.
         *
         *     Needs the permission `app.manage`.
         */
        get: operations["list_apps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/apps/{app}/reach-wishes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask app reach
         * @description Ask the operator to let a program into other accounts, too. Until then members of others cannot allow it.
         *
         *     Needs the permission `app.manage`.
         */
        post: operations["ask_app_reach"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring file
         * @description Bring a file (the raw body) for a conversation, to attach it to a reply there; or for a contact (or whoever has
         *     an e-mail address), to begin a conversation with it. What it is, is found by looking into it; one that is not safe
         *     is kept, and will not leave.
         *
         *     Needs the permission `conversation.reply`.
         */
        post: operations["bring_file"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/attachments/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hand out file
         * @description A file's content. Pictures may be shown in their place; everything else comes as a download, never run.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["hand_out_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/audit": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read audit
         * @description The journal, newest entry first, each with a sentence. `next` is the number below which to ask on.
         *
         *     Needs the permission `audit.read`.
         */
        get: operations["read_audit"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List brands
         * @description The names the account goes by.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["list_brands"];
        put?: never;
        /**
         * Create brand
         * @description Make a brand. Its pages open once it says where one asks about one's data (`privacy`).
         *
         *     Needs the permission `brand.manage`.
         */
        post: operations["create_brand"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/brands/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read brand
         * @description One brand.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["read_brand"];
        put?: never;
        post?: never;
        /**
         * Remove brand
         * @description Use a brand no longer: its pages are closed.
         *
         *     Needs the permission `brand.manage`.
         */
        delete: operations["remove_brand"];
        options?: never;
        head?: never;
        /**
         * Change brand
         * @description Change a brand. Its old address leads nowhere afterwards.
         *
         *     Needs the permission `brand.manage`.
         */
        patch: operations["change_brand"];
        trace?: never;
    };
    "/v1/brands/{id}/owner": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Say whose brand
         * @description Say whose brand it is. More than three of other businesses need the operator's consent.
         *
         *     Needs the permission `brand.manage`.
         */
        put: operations["say_whose_brand"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bulks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Start bulk
         * @description Have something done to many conversations, in the background. It can be undone for a day.
         *
         *     Needs the permission `conversation.bulk`.
         */
        post: operations["start_bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bulks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read bulk
         * @description How far it is.
         *
         *     Needs the permission `conversation.bulk`.
         */
        get: operations["read_bulk"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/bulks/{id}/undoing": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Undo bulk
         * @description Have it undone, where nobody changed the same since.
         *
         *     Needs the permission `conversation.bulk`.
         */
        post: operations["undo_bulk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calendars
         * @description The account's calendars, each with whether it is open now.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["list_calendars"];
        put?: never;
        /**
         * Create calendar
         * @description Add a calendar.
         *
         *     Needs the permission `calendar.manage`.
         */
        post: operations["create_calendar"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calendars/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get calendar
         * @description One calendar.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["get_calendar"];
        put?: never;
        post?: never;
        /**
         * Remove calendar
         * @description Offer a calendar no more; what uses it keeps it.
         *
         *     Needs the permission `calendar.manage`.
         */
        delete: operations["remove_calendar"];
        options?: never;
        head?: never;
        /**
         * Change calendar
         * @description Have a calendar be different from now on. Clocks that run keep the due they have until something moves them.
         *
         *     Needs the permission `calendar.manage`.
         */
        patch: operations["change_calendar"];
        trace?: never;
    };
    "/v1/call-complaints": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take call complaint
         * @description Take in a complaint about a call: it is matched to the call and counted, its case opened, its clocks set.
         *
         *     Needs the permission `case.open`.
         */
        post: operations["take_call_complaint"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/call-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read call limits
         * @description What the account allows itself in calls.
         *
         *     Needs the permission `limits.read`.
         */
        get: operations["read_call_limits"];
        /**
         * Set call limits
         * @description Set which countries and kinds of numbers the account calls, and what that may cost. The agreement's own limits
         *     hold besides.
         *
         *     Needs the permission `limits.manage`.
         */
        put: operations["set_call_limits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/call-quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read call quality
         * @description How this month's calls of each number were taken, and what is warned and stopped at.
         *
         *     Needs the permission `case.read`.
         */
        get: operations["read_call_quality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/callbacks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List callbacks
         * @description Calls we promised and that are not over, the longest promised first.
         *
         *     Needs the permission `flow.read`.
         */
        get: operations["list_callbacks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/callbacks/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Withdraw callback
         * @description Call nobody back: it is not needed any more.
         *
         *     Needs the permission `queue.manage`.
         */
        delete: operations["withdraw_callback"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List calls
         * @description Calls that go on: mine, all, or those of a conversation, past ones too.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["list_calls"];
        put?: never;
        /**
         * Make call
         * @description Call a number: my own phone rings first. The answer is the gate's ruling, and the call where it is permitted.
         *
         *     Needs the permission `call.make`.
         */
        post: operations["make_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get call
         * @description One call.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["get_call"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/conference": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring together
         * @description Everybody on this call hears everybody.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["bring_together"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/decline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline call
         * @description Leave a call that rings to somebody else.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["decline_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/digits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Type digits
         * @description Type digits towards the contact's side; they stand in no log and no recording.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["type_digits"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/hang-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hang up
         * @description Leave the call: who is still on it goes on; with nobody else of us it ends for the contact too.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["hang_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/hold": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold call
         * @description The contact waits with music.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["hold_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/listen": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Listen in
         * @description Hear a call, whisper to its agent, speak to all, or take it over; the gate says whether, and what is told.
         *
         *     Needs the permission `call.listen`.
         */
        post: operations["listen_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/mute": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mute call
         * @description Nobody hears me, or they do again.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["mute_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell quality
         * @description How the browser hears the call.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["tell_quality"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/recording": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Steer recording
         * @description Begin, after what the law asks; leave out what is said now (card data), until the pause ends; go on; or stop.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["steer_recording"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/resume": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Resume call
         * @description The contact is heard again.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["resume_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/transfer": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer call
         * @description Hand the call to a member, a queue or a number, at once or after asking. A number outside passes the gate.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["transfer_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/transfer/back": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer back
         * @description Go on with the contact myself.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["transfer_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/{id}/transfer/complete": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Complete transfer
         * @description Leave the contact with whom I asked.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["complete_transfer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview call
         * @description What the ruling would be; nothing rings, nothing is written.
         *
         *     Needs the permission `call.make`.
         */
        post: operations["preview_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/calls/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read call settings
         * @description Which calls are recorded.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["read_call_settings"];
        /**
         * Set call settings
         * @description Say which calls are recorded; each is announced, or agreed to, as the law where people are asks.
         *
         *     Needs the permission `limits.manage`.
         */
        put: operations["set_call_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cases
         * @description The account's cases, newest first: those that are open, or all with `closed`.
         *
         *     Needs the permission `case.read`.
         */
        get: operations["list_cases"];
        put?: never;
        /**
         * Report case
         * @description Report something from inside: it becomes a case for the account's own officer. Who reports learns its id, and
         *     nothing of what others reported before about the same thing.
         *
         *     Needs the permission `case.open`.
         */
        post: operations["report_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{case}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read case
         * @description A case: what it is about, what is owed by when, what was done, and its story.
         *
         *     Needs the permission `case.read`.
         */
        get: operations["read_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{case}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer case
         * @description Answer what was asked. What is suspended for want of an answer works again.
         *
         *     Needs the permission `case.manage`.
         */
        post: operations["answer_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{case}/appeals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appeal case
         * @description Appeal against a decision or a measure: another person than who decided looks at it again.
         *
         *     Needs the permission `case.manage`.
         */
        post: operations["appeal_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{case}/coachings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Coach member
         * @description Tell a member, in a case, how to do better: the mildest of the measures.
         *
         *     Needs the permission `case.manage`.
         */
        post: operations["coach_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{case}/counter-notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Counter takedown
         * @description Answer a takedown with a counter notice: what was removed comes back within fourteen business days, unless there
         *     is a suit.
         *
         *     Needs the permission `case.manage`.
         */
        post: operations["counter_takedown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{case}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide case
         * @description Decide a case the account's own officer handles.
         *
         *     Needs the permission `case.manage`.
         */
        post: operations["decide_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cases/{case}/points": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Fix case point
         * @description Say that a thing was brought into line; what was disabled for it works again.
         *
         *     Needs the permission `case.manage`.
         */
        patch: operations["fix_case_point"];
        trace?: never;
    };
    "/v1/cases/{case}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show proof
         * @description Show what the account has for one contact of a check: in words, and by an entry of its journal.
         *
         *     Needs the permission `case.manage`.
         */
        post: operations["show_proof"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/channels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List channels
         * @description The channels of this installation, by name.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["list_channels"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clauses
         * @description Every clause of the register, or those that stand so, with how many of them are kept. They come whole.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["list_clauses"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clauses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read clause
         * @description A clause that a ruling cites: what it says, what follows from it, what keeps it, and where it comes from.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["read_clause"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask for client
         * @description Want to serve another business. It waits until the operator agrees in writing.
         *
         *     Needs the permission `client.manage`.
         */
        post: operations["ask_for_client"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/clocks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clocks
         * @description The clocks a service level may promise something by, in the order they are shown.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["list_clocks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List companies
         * @description Companies, newest first.
         *
         *     Needs the permission `contact.read`.
         */
        get: operations["list_companies"];
        put?: never;
        /**
         * Add company
         * @description Keep a company.
         *
         *     Needs the permission `company.change`.
         */
        post: operations["add_company"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/companies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read company
         * @description One company.
         *
         *     Needs the permission `contact.read`.
         */
        get: operations["read_company"];
        put?: never;
        post?: never;
        /**
         * Remove company
         * @description Keep a company no longer; its contacts stay, without it.
         *
         *     Needs the permission `company.change`.
         */
        delete: operations["remove_company"];
        options?: never;
        head?: never;
        /**
         * Change company
         * @description Change a company.
         *
         *     Needs the permission `company.change`.
         */
        patch: operations["change_company"];
        trace?: never;
    };
    "/v1/consent-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Import consents
         * @description Keep consents that were given elsewhere. A row without method, time or source is left out, and no row undoes a
         *     refusal.
         *
         *     Needs the permission `consent.manage`.
         */
        post: operations["import_consents"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact-imports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List imports
         * @description Lists of contacts that were brought, newest first; also those that were refused.
         *
         *     Needs the permission `consent.read`.
         */
        get: operations["list_imports"];
        put?: never;
        /**
         * Import contacts
         * @description Take a list of contacts in, with where it is from. One that was bought, rented or gathered is refused.
         *
         *     Needs the permission `contact.import`.
         */
        post: operations["import_contacts"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact-imports/{batch}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo import
         * @description Take a list back: contacts it brought, and of whom nothing else is known, are forgotten.
         *
         *     Needs the permission `contact.import`.
         */
        delete: operations["undo_import"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact-imports/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview import
         * @description Look at a list of contacts: what each row would become, and what speaks against it. Nothing is written.
         *
         *     Needs the permission `contact.import`.
         */
        post: operations["preview_import"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contact-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read contact limits
         * @description What the account asks of itself beyond the law when it contacts people.
         *
         *     Needs the permission `limits.read`.
         */
        get: operations["read_contact_limits"];
        /**
         * Set contact limits
         * @description Ask more of the account than the law does. What would be wider than the law changes nothing: the law stands.
         *
         *     Needs the permission `limits.manage`.
         */
        put: operations["set_contact_limits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List contacts
         * @description Contacts, newest first. `q` looks in names, e-mail addresses and numbers: every word of it must be there,
         *     whatever capitals and accents. Merged and erased contacts are not listed.
         *
         *     Needs the permission `contact.read`.
         */
        get: operations["list_contacts"];
        put?: never;
        /**
         * Create contact
         * @description Make a contact.
         *
         *     Needs the permission `contact.change`.
         */
        post: operations["create_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read contact
         * @description One contact. One that was merged says into which; one that was erased holds nothing.
         *
         *     Needs the permission `contact.read`.
         */
        get: operations["read_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change contact
         * @description Change what is known of a contact; where it was merged, of the one that speaks for it.
         *
         *     Needs the permission `contact.change`.
         */
        patch: operations["change_contact"];
        trace?: never;
    };
    "/v1/contacts/{id}/addresses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add address
         * @description Give a contact an address. It counts as verified once the contact proves it.
         *
         *     Needs the permission `contact.change`.
         */
        post: operations["add_address"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/child": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report child
         * @description This contact is a child: their data are locked at once and forgotten within two days, unless the account serves
         *     children and a parent's consent is on file.
         *
         *     Needs the permission `child.report`.
         */
        post: operations["report_child"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read consents
         * @description What a contact agreed to and refused, with the evidence, and what may be sent to them.
         *
         *     Needs the permission `consent.read`.
         */
        get: operations["read_consents"];
        put?: never;
        /**
         * Give consent
         * @description Keep a consent the contact gave. Ticked boxes, bought lists and visits to a page are none.
         *
         *     Needs the permission `consent.manage`.
         */
        post: operations["give_consent"];
        /**
         * Withdraw all consents
         * @description The contact withdraws every consent: no marketing by any channel, from any brand.
         *
         *     Needs the permission `contact.change`.
         */
        delete: operations["withdraw_all_consents"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/consents/{consent}/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm consent
         * @description The contact answered the request to confirm (double opt-in).
         *
         *     Needs the permission `consent.manage`.
         */
        post: operations["confirm_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List disclosures
         * @description To whom something of a contact was handed, oldest first, and what they were told since.
         *
         *     Needs the permission `data_request.manage`.
         */
        get: operations["list_disclosures"];
        put?: never;
        /**
         * Note disclosure
         * @description Note that something of a contact was handed to somebody outside.
         *
         *     Needs the permission `data_request.manage`.
         */
        post: operations["note_disclosure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/marks/{mark}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Mark contact
         * @description Mark a contact: a child, restricted, objected to marketing, a wrong number, not to be sold or handed on.
         *
         *     Needs the permission `consent.manage`.
         */
        put: operations["mark_contact"];
        post?: never;
        /**
         * Unmark contact
         * @description Take a mark off. Before a restriction ends the contact is told: `notice` says how and when.
         *
         *     Needs the permission `consent.manage`.
         */
        delete: operations["unmark_contact"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge contact
         * @description Merge another contact into this one, which speaks for both from now on. It cannot be undone.
         *
         *     Needs the permission `contact.merge`.
         */
        post: operations["merge_contact"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Show notice
         * @description Write down that a contact was shown a newer notice.
         *
         *     Needs the permission `processing.manage`.
         */
        post: operations["show_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/opt-outs/{channel}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Opt out
         * @description The contact wants to hear nothing from us on a channel; `all` stands for every one.
         *
         *     Needs the permission `contact.change`.
         */
        put: operations["opt_out"];
        post?: never;
        /**
         * Opt in
         * @description The contact wants to hear from us there again.
         *
         *     Needs the permission `contact.change`.
         */
        delete: operations["opt_in"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/origins": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read origins
         * @description Where a contact comes from: every source that was told, also of those merged into it.
         *
         *     Needs the permission `contact.read`.
         */
        get: operations["read_origins"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/path": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read path outside
         * @description To whom a contact's data went outside since they were collected, by which way and when, oldest first.
         *
         *     Needs the permission `data_request.manage`.
         */
        get: operations["read_path_outside"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/timeline": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read timeline
         * @description What happened with a contact and with those merged into it, newest first.
         *
         *     Needs the permission `contact.read`.
         */
        get: operations["read_timeline"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/why": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Why may i contact
         * @description May I contact this person, and why: by channel and class of message, with the entries that prove it.
         *
         *     Needs the permission `consent.read`.
         */
        get: operations["why_may_i_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/contacts/{id}/withdrawals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Withdraw consent
         * @description The contact wants to hear no more: on a channel, from a brand, or at all. It holds at once, everywhere.
         *
         *     Needs the permission `contact.change`.
         */
        post: operations["withdraw_consent"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/content-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read content levels
         * @description From which scores content is held and refused.
         *
         *     Needs the permission `content.review`.
         */
        get: operations["read_content_levels"];
        /**
         * Set content levels
         * @description Be stricter about content than the house. Looser is refused (DTA-OC-SEXUAL).
         *
         *     Needs the permission `content.manage`.
         */
        put: operations["set_content_levels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/continuity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read continuity
         * @description What does not work now, as whoever runs the installation says, and what to do meanwhile.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["read_continuity"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversations
         * @description Conversations, newest activity first.
         *
         *     `view`: `mine`, `team` (the queues of my teams), `waiting` (open, with no agent), `all`, `queue:` and a queue's id,
         *     or `view:` and a view's id. `state`: `open`, `wrapping_up` or `closed`; without it those that have not ended, and
         *     for a `contact` all.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["list_conversations"];
        put?: never;
        /**
         * Begin conversation
         * @description Begin a conversation. Its first message goes through the gate like every other.
         *
         *     Needs the permission `conversation.begin`.
         */
        post: operations["begin_conversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{conversation}/obligations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List obligations
         * @description What is and was owed in a conversation, newest first.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["list_obligations"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read conversation
         * @description One conversation with its contact, and whether the reader may reply.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["read_conversation"];
        put?: never;
        post?: never;
        /**
         * Delete conversation
         * @description Delete for good what was set aside, from every table and index. What the journal holds stays sealed.
         *
         *     Needs the permission `conversation.delete`.
         */
        delete: operations["delete_conversation"];
        options?: never;
        head?: never;
        /**
         * Change conversation
         * @description Change a conversation in one step: all of it, or nothing. To solve one, what its form needs must be filled in.
         *
         *     Needs the permission `conversation.change`.
         */
        patch: operations["change_conversation"];
        trace?: never;
    };
    "/v1/conversations/{id}/aside": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set aside
         * @description Put it in the spam or in the trash; by and by it is deleted from there.
         *
         *     Needs the permission `conversation.aside`.
         */
        put: operations["set_aside"];
        post?: never;
        /**
         * Restore
         * @description Put it back where it stood.
         *
         *     Needs the permission `conversation.aside`.
         */
        delete: operations["restore"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/assignment": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take conversation
         * @description Take an open conversation that nobody has; whoever oversees agents may take it from one.
         *
         *     Needs the permission `conversation.take`.
         */
        post: operations["take_conversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read draft
         * @description What the member has begun to write; empty where that is nothing.
         *
         *     Needs the permission `conversation.reply`.
         */
        get: operations["read_draft"];
        /**
         * Keep draft
         * @description Keep what the member has begun to write; what says nothing is dropped.
         *
         *     Needs the permission `conversation.reply`.
         */
        put: operations["keep_draft"];
        post?: never;
        /**
         * Drop draft
         * @description Let go of what the member has begun to write.
         *
         *     Needs the permission `conversation.reply`.
         */
        delete: operations["drop_draft"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/firings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List firings
         * @description Which rules fired on a conversation, newest first: what moved each, what held, what it did and could not.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["list_firings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/links": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Link
         * @description Say what it has to do with another: an incident is solved with its problem.
         *
         *     Needs the permission `conversation.change`.
         */
        post: operations["link"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/links/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unlink
         * @description Say that it has nothing to do with it any more.
         *
         *     Needs the permission `conversation.change`.
         */
        delete: operations["unlink"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/macros/{macro}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Apply macro
         * @description Have a macro do its actions; what it says to the contact is for the composer, and is not sent. With
         *     `leave_status` its status is left to the reply it fills in.
         *
         *     Needs the permission `conversation.reply`.
         */
        post: operations["apply_macro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/macros/{macro}/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview macro
         * @description What a macro would put in the composer and do besides; nothing is written.
         *
         *     Needs the permission `conversation.reply`.
         */
        post: operations["preview_macro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/merges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Merge
         * @description Let another conversation go on in this one: what comes in for it comes here.
         *
         *     Needs the permission `conversation.change`.
         */
        post: operations["merge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/merges/{other}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo merge
         * @description Undo a merge: the other stands as it stood before.
         *
         *     Needs the permission `conversation.change`.
         */
        delete: operations["undo_merge"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/notes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write note
         * @description Write a note into the thread, and call colleagues to it by mentioning them.
         *
         *     Needs the permission `conversation.note`.
         */
        post: operations["write_note"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/participants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add participant
         * @description Have somebody in copy of what is written from now on.
         *
         *     Needs the permission `conversation.change`.
         */
        post: operations["add_participant"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/participants/{contact}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove participant
         * @description Have somebody in copy no longer.
         *
         *     Needs the permission `conversation.change`.
         */
        delete: operations["remove_participant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mark read
         * @description Say up to which item the member has seen the thread.
         *
         *     Needs the permission `conversation.read`.
         */
        post: operations["mark_read"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/reopenings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Reopen conversation
         * @description Go on with a conversation that has ended or is being wrapped up; whoever reopens it has it.
         *
         *     Needs the permission `conversation.take`.
         */
        post: operations["reopen_conversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Write reply
         * @description Reply to the contact. The answer is the gate's ruling: permitted (it leaves), deferred (it waits), refused.
         *
         *     What the account's plan does not include is refused to a program as 403 `not-entitled`; the attempt is written down.
         *
         *     Needs the permission `conversation.reply`.
         */
        post: operations["write_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/replies/preview": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Preview reply
         * @description What the ruling would be if this were sent now. Nothing is written.
         *
         *     Needs the permission `conversation.reply`.
         */
        post: operations["preview_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/rights-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List conversation rights requests
         * @description What was asked for in a conversation, as recognised or as a member said; without who is behind it.
         *
         *     Needs the permission `data_request.suggest`.
         */
        get: operations["list_conversation_rights_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read satisfaction
         * @description What was asked and said about a conversation.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["read_satisfaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/snooze": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Snooze
         * @description Let it sleep until then, or until its contact writes.
         *
         *     Needs the permission `conversation.change`.
         */
        put: operations["snooze"];
        post?: never;
        /**
         * Wake
         * @description Have it awake now.
         *
         *     Needs the permission `conversation.change`.
         */
        delete: operations["wake"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/splits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Split
         * @description Make some lines a matter of their own.
         *
         *     Needs the permission `conversation.change`.
         */
        post: operations["split"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/splits/{source}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo split
         * @description Undo a split: the lines go back, and nothing is left of the one they stood in.
         *
         *     Needs the permission `conversation.change`.
         */
        delete: operations["undo_split"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/thread": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read thread
         * @description The newest items of the thread below the number `before`, oldest first; `next` is the next `before`.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["read_thread"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/transfers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Transfer conversation
         * @description Hand an open conversation over to an agent or to a queue.
         *
         *     Needs the permission `conversation.transfer`.
         */
        post: operations["transfer_conversation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/watchers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Watch
         * @description Have a member watch it: they are told what happens in it.
         *
         *     Needs the permission `conversation.read`.
         */
        post: operations["watch"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/watchers/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Unwatch
         * @description Have a member watch it no longer.
         *
         *     Needs the permission `conversation.read`.
         */
        delete: operations["unwatch"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/conversations/{id}/wrap-up": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * End wrap up
         * @description Close a conversation, saying how it ended.
         *
         *     Needs the permission `conversation.wrap_up`.
         */
        put: operations["end_wrap_up"];
        /**
         * Start wrap up
         * @description End the talk and begin to wrap it up.
         *
         *     Needs the permission `conversation.wrap_up`.
         */
        post: operations["start_wrap_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/cookies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List cookies
         * @description Every cookie our pages set, for anybody.
         *
         *     Public.
         */
        get: operations["list_cookies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List data requests
         * @description Requests, newest first.
         *
         *     Needs the permission `data_request.manage`.
         */
        get: operations["list_data_requests"];
        put?: never;
        /**
         * Make data request
         * @description Take a contact's request in. Access gathers a package; erasure forgets the contact, and cannot be undone.
         *
         *     Needs the permission `data_request.manage`.
         */
        post: operations["make_data_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read data request
         * @description One request.
         *
         *     Needs the permission `data_request.manage`.
         */
        get: operations["read_data_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data-requests/{id}/package": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch package
         * @description Everything we keep of the contact, as JSON. It can be fetched for seven days; each time is written down.
         *
         *     Needs the permission `data_request.manage`.
         */
        get: operations["fetch_package"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/data-requests/{id}/package/archive": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch archive
         * @description The same with the files that go with it, such as the sound of calls, in one archive. Others' words are left out
         *     of them; each time it is fetched is written down.
         *
         *     Needs the permission `data_request.manage`.
         */
        get: operations["fetch_archive"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/desk-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read desk settings
         * @description How conversations end, open again and are deleted.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["read_desk_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change desk settings
         * @description Change how conversations end, open again and are deleted.
         *
         *     Needs the permission `desk.manage`.
         */
        patch: operations["change_desk_settings"];
        trace?: never;
    };
    "/v1/disclosures/{id}/receipt": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note receipt
         * @description Note what a recipient answered who had been told of a correction, an erasure, a restriction or a stop.
         *
         *     Needs the permission `data_request.manage`.
         */
        post: operations["note_receipt"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dispositions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List dispositions
         * @description How conversations can end, oldest first.
         *
         *     Needs the permission `disposition.read`.
         */
        get: operations["list_dispositions"];
        put?: never;
        /**
         * Make disposition
         * @description Offer one more way to end conversations.
         *
         *     Needs the permission `disposition.manage`.
         */
        post: operations["make_disposition"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/dispositions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove disposition
         * @description Offer it no longer; conversations that ended so keep it.
         *
         *     Needs the permission `disposition.manage`.
         */
        delete: operations["remove_disposition"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List domains
         * @description The account's domains.
         *
         *     Needs the permission `domain.read`.
         */
        get: operations["list_domains"];
        put?: never;
        /**
         * Add domain
         * @description Add a domain. The answer says which lines to put in DNS; it is looked for by itself from then on.
         *
         *     Needs the permission `domain.manage`.
         */
        post: operations["add_domain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get domain
         * @description One domain.
         *
         *     Needs the permission `domain.read`.
         */
        get: operations["get_domain"];
        put?: never;
        post?: never;
        /**
         * Remove domain
         * @description Remove a domain: nothing leaves under it any more.
         *
         *     Needs the permission `domain.manage`.
         */
        delete: operations["remove_domain"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Check domain
         * @description Ask DNS now.
         *
         *     Needs the permission `domain.manage`.
         */
        post: operations["check_domain"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/domains/{domain}/keys": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Turn key
         * @description Make another key. The old one signs until the new one stands in DNS.
         *
         *     Needs the permission `domain.manage`.
         */
        post: operations["turn_key"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency/card": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Note emergency card
         * @description Say that I was shown where help is sent, as whom they see me and what to say, beside my call for help.
         *
         *     Needs the permission `signed-in`.
         */
        put: operations["note_emergency_card"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency/countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List emergency countries
         * @description The numbers for help of every country we know, and from where calls for help can leave.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["list_emergency_countries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency/drills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List emergency drills
         * @description The drills that were held, the newest first.
         *
         *     Needs the permission `emergency.read`.
         */
        get: operations["list_emergency_drills"];
        put?: never;
        /**
         * Hold emergency drill
         * @description Try a site's way without ringing anybody: the number and the address that would have gone are read back.
         *
         *     Needs the permission `emergency.drill`.
         */
        post: operations["hold_emergency_drill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read emergency limits
         * @description What emergency calls from here cannot do, and whether I have to say that I read it.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["read_emergency_limits"];
        /**
         * Acknowledge emergency limits
         * @description Say that I read them.
         *
         *     Needs the permission `signed-in`.
         */
        put: operations["acknowledge_emergency_limits"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List emergency sites
         * @description The account's sites, and how calls for help leave from each.
         *
         *     Needs the permission `emergency.read`.
         */
        get: operations["list_emergency_sites"];
        put?: never;
        /**
         * Add emergency site
         * @description Set up a site.
         *
         *     Needs the permission `emergency.manage`.
         */
        post: operations["add_emergency_site"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/emergency/sites/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Change emergency site
         * @description Change a site, whole.
         *
         *     Needs the permission `emergency.manage`.
         */
        put: operations["change_emergency_site"];
        post?: never;
        /**
         * Remove emergency site
         * @description A site is none any more. Calls for help of members who are there do not leave from then on.
         *
         *     Needs the permission `emergency.manage`.
         */
        delete: operations["remove_emergency_site"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read evidence key
         * @description The key by which packs of this installation are checked; give it to whoever receives one by another way.
         *
         *     Needs the permission `evidence.make`.
         */
        get: operations["read_evidence_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/evidence-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Make evidence pack
         * @description A pack of evidence as a file: entries with their hashes, rulings, consents and acceptances, signed. It leaves
         *     through the gate as an export; that it was made, and by whom, is written down.
         *
         *     Needs the permission `evidence.make`.
         */
        post: operations["make_evidence_pack"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export-marks/{mark}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Find marked
         * @description Whose copy a file is, by the mark in it.
         *
         *     Needs the permission `export.allow`.
         */
        get: operations["find_marked"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export-recipients": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recipients
         * @description Where exports may go besides members: domains, and addresses that only show as marks.
         *
         *     Needs the permission `export.make`.
         */
        get: operations["list_recipients"];
        put?: never;
        /**
         * Allow recipient
         * @description Let exports go to an address, or to everybody of a domain.
         *
         *     Needs the permission `export.allow`.
         */
        post: operations["allow_recipient"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export-recipients/{value}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove recipient
         * @description Let exports go there no more; those under way are refused at the next fetch.
         *
         *     Needs the permission `export.allow`.
         */
        delete: operations["remove_recipient"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export-series": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List series
         * @description Exports that repeat.
         *
         *     Needs the permission `export.make`.
         */
        get: operations["list_series"];
        put?: never;
        /**
         * Begin series
         * @description Have an export made every day, week or month. Each is asked about at the gate as if it were the first.
         *
         *     Needs the permission `export.make`.
         */
        post: operations["begin_series"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export-series/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End series
         * @description End it; what was made already stays as long as it was to.
         *
         *     Needs the permission `export.make`.
         */
        delete: operations["end_series"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/export-series/{id}/pauses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause series
         * @description Let nothing of it leave until it goes on.
         *
         *     Needs the permission `export.make`.
         */
        post: operations["pause_series"];
        /**
         * Resume series
         * @description Let it go on at its next time.
         *
         *     Needs the permission `export.make`.
         */
        delete: operations["resume_series"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List exports
         * @description Exports, newest first.
         *
         *     Needs the permission `export.make`.
         */
        get: operations["list_exports"];
        put?: never;
        /**
         * Create export
         * @description Have rows made as a file for named recipients. The gate decides whether it leaves.
         *
         *     Needs the permission `export.make`.
         */
        post: operations["create_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get export
         * @description One export, with the ruling on it and who fetched it.
         *
         *     Needs the permission `export.make`.
         */
        get: operations["get_export"];
        put?: never;
        post?: never;
        /**
         * Remove export
         * @description Throw an export away; nobody can fetch it any more.
         *
         *     Needs the permission `export.make`.
         */
        delete: operations["remove_export"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch export
         * @description The file, for a member it is meant for, or who looks at it first. Whether it may go to them is asked again; that
         *     they took it is kept.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["fetch_export"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/exports/{id}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review export
         * @description Have a file that is about single persons go on to the gate, or thrown away: by its reviewer alone.
         *
         *     Needs the permission `signed-in`.
         */
        post: operations["review_export"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fields": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List fields
         * @description The fields the account keeps besides, of contacts, companies or conversations, or all.
         *
         *     Needs the permission `contact.read`.
         */
        get: operations["list_fields"];
        put?: never;
        /**
         * Add field
         * @description Keep a field besides.
         *
         *     Needs the permission `field.manage`.
         */
        post: operations["add_field"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/fields/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove field
         * @description Keep a field no longer. What was filled in is forgotten and cannot be had again.
         *
         *     Needs the permission `field.manage`.
         */
        delete: operations["remove_field"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figure-purposes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List figure purposes
         * @description What exports and alerts may be for, and what they never serve.
         *
         *     Needs the permission `figure.read`.
         */
        get: operations["list_figure_purposes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask figures
         * @description The figures of one metric, with the formula they were computed by.
         *
         *     Needs the permission `figure.read`.
         */
        post: operations["ask_figures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/floor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get floor
         * @description The floor at this moment: queues and agents.
         *
         *     Needs the permission `floor.read`.
         */
        get: operations["get_floor"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flow-clips": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List clips
         * @description Kept pieces of sound, by name.
         *
         *     Needs the permission `flow.read`.
         */
        get: operations["list_clips"];
        /**
         * Keep clip
         * @description Keep a piece of sound: the raw body is a file of sound, `owner` is whose it is. `owned` confirms that they allow
         *     it to be played on calls, `lawful` that the law allows it too; a licence names its proof, and when it ends.
         *
         *     Needs the permission `flow.manage`.
         */
        put: operations["keep_clip"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flow-clips/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove clip
         * @description Play a piece no longer; flows that name it play the house's own instead.
         *
         *     Needs the permission `flow.manage`.
         */
        delete: operations["remove_clip"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List flows
         * @description The account's flows, by name.
         *
         *     Needs the permission `flow.read`.
         */
        get: operations["list_flows"];
        put?: never;
        /**
         * Make flow
         * @description Add a flow, as a draft; nothing goes through it yet.
         *
         *     Needs the permission `flow.manage`.
         */
        post: operations["make_flow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read flow
         * @description One flow with its draft.
         *
         *     Needs the permission `flow.read`.
         */
        get: operations["read_flow"];
        put?: never;
        post?: never;
        /**
         * Remove flow
         * @description Take a flow away that nothing goes through; runs of it go on to their end.
         *
         *     Needs the permission `flow.manage`.
         */
        delete: operations["remove_flow"];
        options?: never;
        head?: never;
        /**
         * Change flow
         * @description Change the draft; what runs does not change.
         *
         *     Needs the permission `flow.manage`.
         */
        patch: operations["change_flow"];
        trace?: never;
    };
    "/v1/flows/{id}/comparison": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Compare flow versions
         * @description What is different between two versions; 0 stands for the draft.
         *
         *     Needs the permission `flow.read`.
         */
        get: operations["compare_flow_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{id}/lint": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lint flow
         * @description What is wrong with a flow, or doubtful, with the clause it rests on and what to do. Nothing is written.
         *
         *     Needs the permission `flow.read`.
         */
        post: operations["lint_flow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{id}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Publish flow
         * @description Have the draft run from now on, in a new version; runs under way stay on theirs.
         *
         *     Needs the permission `flow.manage`.
         */
        post: operations["publish_flow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List runs
         * @description The latest hundred runs of a flow.
         *
         *     Needs the permission `flow.read`.
         */
        get: operations["list_runs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{id}/simulations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Simulate flow
         * @description Play a flow through with a pretended contact. Nothing is written, nobody is called, no server is asked.
         *
         *     Needs the permission `flow.read`.
         */
        post: operations["simulate_flow"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{id}/versions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List versions
         * @description What was published of a flow, newest first.
         *
         *     Needs the permission `flow.read`.
         */
        get: operations["list_versions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{id}/versions/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read version
         * @description One version with all it says.
         *
         *     Needs the permission `flow.read`.
         */
        get: operations["read_version"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/{id}/versions/{number}/publication": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Bring back
         * @description Have an earlier version run again, as a new one, judged by what holds today.
         *
         *     Needs the permission `flow.manage`.
         */
        post: operations["bring_back"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List places
         * @description What a flow may be placed at, and which one is.
         *
         *     Needs the permission `flow.read`.
         */
        get: operations["list_places"];
        /**
         * Place flow
         * @description Have what comes in by a number, a site or a queue go through a flow that is published, or through none.
         *
         *     Needs the permission `flow.manage`.
         */
        put: operations["place_flow"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/schema": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read schema
         * @description The JSON schema of a flow's body (2020-12), made from the steps.
         *
         *     Needs the permission `flow.read`.
         */
        get: operations["read_schema"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/flows/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List kinds
         * @description Every kind of step with its form, as a screen draws it.
         *
         *     Needs the permission `flow.read`.
         */
        get: operations["list_kinds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List forms
         * @description The account's forms.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["list_forms"];
        put?: never;
        /**
         * Make form
         * @description Keep a form.
         *
         *     Needs the permission `form.manage`.
         */
        post: operations["make_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove form
         * @description Offer it no longer; conversations filled in by it keep it.
         *
         *     Needs the permission `form.manage`.
         */
        delete: operations["remove_form"];
        options?: never;
        head?: never;
        /**
         * Change form
         * @description Change a form.
         *
         *     Needs the permission `form.manage`.
         */
        patch: operations["change_form"];
        trace?: never;
    };
    "/v1/grammar": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read grammar
         * @description The fields, operators, actions, events and phrases there are in one place, in the reader's language.
         *
         *     Needs the permission `grammar.read`.
         */
        get: operations["read_grammar"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List held
         * @description Acts that were held or refused for their content, the newest first. `state` is open (held, or asked for), all,
         *     or one of asked, held, refused, released, denied, sent, withdrawn; `kind` is one kind of content.
         *
         *     Needs the permission `content.review`.
         */
        get: operations["list_held"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-acts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List held acts
         * @description Acts that were refused or had to wait, newest first, each with its reasons and the clauses behind them.
         *
         *     Needs the permission `compliance.read`.
         */
        get: operations["list_held_acts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held-acts/choices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read held act choices
         * @description What the list of refused and waiting acts can be narrowed to.
         *
         *     Needs the permission `compliance.read`.
         */
        get: operations["read_held_act_choices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held/{act}/appeal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Appeal held
         * @description Say why an act was held or refused wrongly; a person with the right to decides.
         *
         *     Needs the permission `content.appeal`.
         */
        post: operations["appeal_held"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held/{act}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Leave held refused
         * @description Leave an act refused, for good: somebody looked.
         *
         *     Needs the permission `content.review`.
         */
        post: operations["leave_held_refused"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/held/{act}/release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release held
         * @description Let an act pass that was held or refused for its content. Everything else is judged afresh: it leaves now, waits
         *     for its hour, or stays refused for another reason. Who wanted it may not be the one who lets it pass.
         *
         *     Needs the permission `content.review`.
         */
        post: operations["release_held"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/identity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read identity
         * @description Who stands behind the account, as an owner said it.
         *
         *     Needs the permission `account.declare`.
         */
        get: operations["read_identity"];
        /**
         * Declare identity
         * @description Say who stands behind the account. Other answers than before have the operator look at it again.
         *
         *     Needs the permission `account.declare`.
         */
        put: operations["declare_identity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/instructions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List instructions
         * @description On whose instruction the account's data were worked on, where it was not its own people's; newest first.
         *
         *     Needs the permission `operator_access.manage`.
         */
        get: operations["list_instructions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{code}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read invitation
         * @description What an invitation is to: for whoever holds its link.
         *
         *     Public.
         */
        get: operations["read_invitation"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/invitations/{code}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept invitation
         * @description Join: choose a name and a password, and be signed in. A link serves once.
         *
         *     Public.
         */
        post: operations["accept_invitation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/journal/verifications": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Verify journal
         * @description Read the whole chain of the account's journal, and say whether it holds, or where it first does not.
         *
         *     Needs the permission `journal.verify`.
         */
        post: operations["verify_journal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/keepings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List keepings
         * @description What the nights took away, newest first.
         *
         *     Needs the permission `retention.read`.
         */
        get: operations["list_keepings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law-packs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List law packs
         * @description The places whose law we know. Elsewhere the strictest of all is asked.
         *
         *     Needs the permission `limits.read`.
         */
        get: operations["list_law_packs"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/law-packs/{places}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read law pack
         * @description What is asked where somebody may be: one place or several with commas (`US-FL,CA-QC`), the strictest of each.
         *
         *     Needs the permission `limits.read`.
         */
        get: operations["read_law_pack"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaving": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read leaving
         * @description Whether the account leaves, and the plan.
         *
         *     Needs the permission `account.leave`.
         */
        get: operations["read_leaving"];
        put?: never;
        /**
         * Ask to leave
         * @description End the account: nothing leaves from then on, it can be taken along for a while, then everything is deleted.
         *
         *     Needs the permission `account.leave`.
         */
        post: operations["ask_to_leave"];
        /**
         * Stay
         * @description Stay after all.
         *
         *     Needs the permission `account.leave`.
         */
        delete: operations["stay"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/leaving/confirmation": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm leaving
         * @description A second owner wants the account deleted too: that begins in a day, and can be recalled until then.
         *
         *     Needs the permission `account.leave`.
         */
        post: operations["confirm_leaving"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-holds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List legal holds
         * @description What has to be kept, newest first; those that were lifted too where asked for.
         *
         *     Needs the permission `legal_hold.manage`.
         */
        get: operations["list_legal_holds"];
        put?: never;
        /**
         * Place legal hold
         * @description Have a contact, a conversation or a stretch of time kept, whatever retention or erasure say.
         *
         *     Needs the permission `legal_hold.manage`.
         */
        post: operations["place_legal_hold"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-holds/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lift legal hold
         * @description It need not be kept any longer: copies are thrown away, and erasures that waited go on.
         *
         *     Needs the permission `legal_hold.manage`.
         */
        delete: operations["lift_legal_hold"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/legal-holds/{id}/kept/{conversation}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read held
         * @description What a hold keeps of a conversation whose person was forgotten. Who read it and why is written down.
         *
         *     Needs the permission `legal_hold.manage`.
         */
        get: operations["read_held"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List limits
         * @description The limits of figures and exports. Whoever meets one is told its name and value.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["list_limits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/macros": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List macros
         * @description The macros whoever asks is offered, in their order; all of them for whoever manages them.
         *
         *     Needs the permission `conversation.reply`.
         */
        get: operations["list_macros"];
        put?: never;
        /**
         * Make macro
         * @description Keep a macro: one's own, or, with the permission to manage them, for a team or everyone.
         *
         *     Needs the permission `conversation.reply`.
         */
        post: operations["make_macro"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/macros/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove macro
         * @description Take a macro away.
         *
         *     Needs the permission `conversation.reply`.
         */
        delete: operations["remove_macro"];
        options?: never;
        head?: never;
        /**
         * Change macro
         * @description Have a macro be different from now on.
         *
         *     Needs the permission `conversation.reply`.
         */
        patch: operations["change_macro"];
        trace?: never;
    };
    "/v1/mail-providers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List providers
         * @description Providers whose mailboxes can be entered by a grant (OAuth2): those the operator registered this house with.
         *
         *     Needs the permission `mailbox.manage`.
         */
        get: operations["list_providers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mailboxes
         * @description The account's mailboxes.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["list_mailboxes"];
        put?: never;
        /**
         * Make mailbox
         * @description Set a mailbox up.
         *
         *     Needs the permission `mailbox.manage`.
         */
        post: operations["make_mailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes/{mailbox}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get mailbox
         * @description One mailbox.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["get_mailbox"];
        put?: never;
        post?: never;
        /**
         * Remove mailbox
         * @description Remove a mailbox: it takes and sends nothing any more; what came stays.
         *
         *     Needs the permission `mailbox.manage`.
         */
        delete: operations["remove_mailbox"];
        options?: never;
        head?: never;
        /**
         * Change mailbox
         * @description Set a mailbox up differently. Passwords are written and never read.
         *
         *     Needs the permission `mailbox.manage`.
         */
        patch: operations["change_mailbox"];
        trace?: never;
    };
    "/v1/mailboxes/{mailbox}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail code
         * @description Mail a code to a mailbox whose domain is not the account's. Whoever reads it there gives it back here.
         *
         *     Needs the permission `mailbox.manage`.
         */
        post: operations["mail_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes/{mailbox}/grants": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask grant
         * @description Where the member is to go to let us into a mailbox; the provider sends them back here.
         *
         *     Needs the permission `mailbox.manage`.
         */
        post: operations["ask_grant"];
        /**
         * Drop grant
         * @description Forget the grant of a mailbox: we enter it by it no more.
         *
         *     Needs the permission `mailbox.manage`.
         */
        delete: operations["drop_grant"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes/{mailbox}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove mailbox
         * @description Give the code back. With the right one, and a server of its own that lets us in, mail may leave by the mailbox
         *     for ninety days. Five wrong ones, or a day, and another code is needed.
         *
         *     Needs the permission `mailbox.manage`.
         */
        post: operations["prove_mailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mailboxes/{mailbox}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try mailbox
         * @description Try whether its server lets us in; nothing is sent.
         *
         *     Needs the permission `mailbox.manage`.
         */
        post: operations["try_mailbox"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mails": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List mails
         * @description Mails that came, the newest first; with `state=set_aside`, those that became no message.
         *
         *     Needs the permission `mail.read`.
         */
        get: operations["list_mails"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mails/{mail}/original": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get original
         * @description A mail as it came, as a download; card numbers are hidden. Nobody gets one with a file that is held.
         *
         *     Needs the permission `mail.read`.
         */
        get: operations["get_original"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mails/{mail}/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release mail
         * @description Have a mail that was set aside become a message after all.
         *
         *     Needs the permission `mail.read`.
         */
        post: operations["release_mail"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change me
         * @description Change one's own name, language or time zone.
         *
         *     Needs the permission `signed-in`.
         */
        patch: operations["change_me"];
        trace?: never;
    };
    "/v1/me/not-me": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say not me
         * @description Say that a sign-in or a change was somebody else's: what waits is undone, every other session ends at once.
         *
         *     Needs the permission `signed-in`.
         */
        post: operations["say_not_me"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/password": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set password
         * @description Choose another password. Every other browser one is signed in with is signed out.
         *
         *     Asked for within a day from a browser or a place that was new, it waits 24 hours (`GET /v1/me/waiting`).
         *
         *     Needs the permission `signed-in`.
         */
        put: operations["set_password"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/second-factor": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Enable second factor
         * @description Prove that the telephone has it; from here on a code is asked after the password.
         *
         *     Needs the permission `signed-in`.
         */
        put: operations["enable_second_factor"];
        /**
         * Begin second factor
         * @description Begin to set a second factor up: what the telephone's app needs. A first code then proves that it has it.
         *
         *     Needs the permission `signed-in`.
         */
        post: operations["begin_second_factor"];
        /**
         * Disable second factor
         * @description Ask for no code any more, having given one. Wrong ones count like failed sign-ins.
         *
         *     Needs the permission `signed-in`.
         */
        delete: operations["disable_second_factor"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/me/waiting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List waiting changes
         * @description One's own changes that wait a day, because they were asked for from a browser or a place that was new.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["list_waiting_changes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List members
         * @description Everybody who signs in to the account or was invited to.
         *
         *     Needs the permission `member.read`.
         */
        get: operations["list_members"];
        put?: never;
        /**
         * Invite member
         * @description Invite somebody. The answer holds the link to send them; it cannot be read again.
         *
         *     Needs the permission `member.manage`.
         */
        post: operations["invite_member"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read member
         * @description One member.
         *
         *     Needs the permission `member.read`.
         */
        get: operations["read_member"];
        put?: never;
        post?: never;
        /**
         * Erase member
         * @description Forget a member who was deactivated, or take an invitation back. Their name and e-mail cannot be had again.
         *
         *     Needs the permission `member.manage`.
         */
        delete: operations["erase_member"];
        options?: never;
        head?: never;
        /**
         * Change member
         * @description Change a member's role, teams or name, or let them sign in no more, or again.
         *
         *     Needs the permission `member.manage`.
         */
        patch: operations["change_member"];
        trace?: never;
    };
    "/v1/members/{id}/invitations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Invite again
         * @description A new link for a member: to join, or to choose a new password where the old one is forgotten.
         *
         *     The link before it is void. Whoever chooses a password by it is signed out everywhere and sets their second factor
         *     up anew.
         *
         *     Needs the permission `member.manage`.
         */
        post: operations["invite_again"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{member}/capacity": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set capacity
         * @description Set how much a member takes at once, by channel.
         *
         *     Needs the permission `skill.manage`.
         */
        put: operations["set_capacity"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/members/{member}/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set skills
         * @description Set what a member can do.
         *
         *     Needs the permission `skill.manage`.
         */
        put: operations["set_skills"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{message}/mail": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get mail of message
         * @description What is known of a message as mail: whom it was from and to, the checks, every try of its delivery.
         *
         *     Needs the permission `mail.read`.
         */
        get: operations["get_mail_of_message"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{message}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get page
         * @description A message as the page it came as: nothing in it runs, nothing is fetched unless `pictures=1`.
         *
         *     Needs the permission `mail.read`.
         */
        get: operations["get_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/messages/{message}/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report message
         * @description Report a message a contact wrote: a threat, abuse, or anything else that should be looked into.
         *
         *     Needs the permission `content.appeal`.
         */
        post: operations["report_message"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/metrics": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List metrics
         * @description What can be asked: each metric with its formula in words, its dimensions and what it may be filtered by.
         *
         *     Needs the permission `figure.read`.
         */
        get: operations["list_metrics"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read mode
         * @description The mode of work, what it leaves on, and how its authorisation stands.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["read_mode"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/mode/findings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm finding
         * @description Confirm that personal data lie unmasked somewhere: the authorisation is void from now on.
         *
         *     Needs the permission `account.manage`.
         */
        post: operations["confirm_finding"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/modes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List modes
         * @description The modes there are: versioned lists of what is on.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["list_modes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/moves": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List moves
         * @description Moves in, newest first.
         *
         *     Needs the permission `account.move`.
         */
        get: operations["list_moves"];
        put?: never;
        /**
         * Begin move
         * @description Begin a move. Bring the file in pieces next, then look it through, then run it.
         *
         *     Needs the permission `account.move`.
         */
        post: operations["begin_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/moves/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get move
         * @description One move: how far it has come, and what does not map.
         *
         *     Needs the permission `account.move`.
         */
        get: operations["get_move"];
        put?: never;
        post?: never;
        /**
         * End move
         * @description It is over, however far it came: what was brought for it is thrown away, what came in stays.
         *
         *     Needs the permission `account.move`.
         */
        delete: operations["end_move"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/moves/{id}/looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Look through
         * @description Have it read through: how many there are of each, and what does not map. Nothing is written.
         *
         *     Needs the permission `account.move`.
         */
        post: operations["look_through"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/moves/{id}/parts/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Bring part
         * @description Bring a piece of the file (the raw body, 16 MB at most). Pieces make the file in the order of their numbers; the
         *     same number again takes the place of the one before.
         *
         *     Needs the permission `account.move`.
         */
        put: operations["bring_part"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/moves/{id}/runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Run move
         * @description Have it come in, or go on where it stopped. What is here already does not come twice.
         *
         *     Needs the permission `account.move`.
         */
        post: operations["run_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/moves/{id}/stops": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Stop move
         * @description Have it rest where it is.
         *
         *     Needs the permission `account.move`.
         */
        post: operations["stop_move"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List notices
         * @description What one should know of: offers, what was assigned, mentions, words of contacts, what is due.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["list_notices"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices-given": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List given notices
         * @description The notices under which people came, the oldest first.
         *
         *     Needs the permission `processing.read`.
         */
        get: operations["list_given_notices"];
        put?: never;
        /**
         * Give notice
         * @description Have a notice hold from now on. What it adds does not hold for who came before.
         *
         *     Needs the permission `processing.manage`.
         */
        post: operations["give_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/notices/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read notices
         * @description Say which notices one has seen.
         *
         *     Needs the permission `signed-in`.
         */
        post: operations["read_notices"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/number-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List number papers
         * @description What was shown to use numbers, by country and kind.
         *
         *     Needs the permission `number.read`.
         */
        get: operations["list_number_papers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/number-papers/{country}/{kind}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get number papers
         * @description What a country asks for a kind of numbers, and which documents were shown; not what stands in them.
         *
         *     Needs the permission `number.read`.
         */
        get: operations["get_number_papers"];
        /**
         * Show number papers
         * @description Show what a country asks. Its numbers become active once it was taken.
         *
         *     Needs the permission `number.manage`.
         */
        put: operations["show_number_papers"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/number-papers/{country}/{kind}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer number papers
         * @description Write down what the provider or regulator said of the papers.
         *
         *     Needs the permission `number.approve`.
         */
        post: operations["answer_number_papers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/number-papers/{country}/{kind}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List number disclosures
         * @description To whom the operator handed what of it, on which ground, newest first; but for what a law keeps from being
         *     told.
         *
         *     Needs the permission `number.papers`.
         */
        get: operations["list_number_disclosures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/number-papers/{country}/{kind}/shown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read number papers
         * @description What was shown, for those who look after numbers alone; that it was read is written down.
         *
         *     Needs the permission `number.papers`.
         */
        get: operations["read_number_papers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/number-terms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept number terms
         * @description Accept the additional terms of a country. The answer tells what it asks for each kind of numbers.
         *
         *     Needs the permission `number.terms`.
         */
        post: operations["accept_number_terms"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List numbers
         * @description The account's telephone numbers; with `released`, those it held before.
         *
         *     Needs the permission `number.read`.
         */
        get: operations["list_numbers"];
        put?: never;
        /**
         * Add number
         * @description Tell of a number. It becomes active by itself once nothing its country asks for is missing.
         *
         *     Needs the permission `number.manage`.
         */
        post: operations["add_number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get number
         * @description One number.
         *
         *     Needs the permission `number.read`.
         */
        get: operations["get_number"];
        put?: never;
        post?: never;
        /**
         * Release number
         * @description Give a number back. For 72 hours it may be taken back.
         *
         *     Needs the permission `number.manage`.
         */
        delete: operations["release_number"];
        options?: never;
        head?: never;
        /**
         * Change number
         * @description Set a number up differently.
         *
         *     Asked within a day from a browser or a place that was new, where its calls go waits 24 hours (`asked`).
         *
         *     Needs the permission `number.manage`.
         */
        patch: operations["change_number"];
        trace?: never;
    };
    "/v1/numbers/{number}/asked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Undo number change
         * @description Say that a change of where its calls go was a stranger's: it is undone, and whoever asked for it signed out.
         *
         *     Needs the permission `number.manage`.
         */
        delete: operations["undo_number_change"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask number code
         * @description Have a code called or texted to the number. It holds for ten minutes.
         *
         *     Needs the permission `number.manage`.
         */
        post: operations["ask_number_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/emergency-address": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Place number
         * @description Register where emergency services are sent for a call from this number.
         *
         *     Needs the permission `number.manage`.
         */
        put: operations["place_number"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/fallback": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set fallback
         * @description Write down that where its calls go in an emergency was set at its provider by hand.
         *
         *     Needs the permission `number.manage`.
         */
        put: operations["set_fallback"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/fallback/drills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Drill fallback
         * @description Write down that in a drill a call came to its fallback, and how long that took.
         *
         *     Needs the permission `number.manage`.
         */
        post: operations["drill_fallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/fallback/tellings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tell fallback
         * @description Have its hosted provider told again where its calls go in an emergency.
         *
         *     Needs the permission `number.manage`.
         */
        post: operations["tell_fallback"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/idle-release": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release idle number
         * @description Give back a number that nobody used for thirty days, once the notice of seven days is over.
         *
         *     Needs the permission `number.manage`.
         */
        post: operations["release_idle_number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/porting": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Port number out
         * @description The number is to move to another provider.
         *
         *     Needs the permission `number.manage`.
         */
        post: operations["port_number_out"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/porting/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step porting
         * @description The move is one step further.
         *
         *     Needs the permission `number.manage`.
         */
        post: operations["step_porting"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove number
         * @description Prove that the account may use it.
         *
         *     Needs the permission `number.manage`.
         */
        post: operations["prove_number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/recovery": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Recover number
         * @description Take a number back that was released less than 72 hours ago.
         *
         *     Needs the permission `number.manage`.
         */
        post: operations["recover_number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/shown-name": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Ask shown name
         * @description Ask for a name to be shown with the number (CNAM). It is shown once it was taken.
         *
         *     Needs the permission `number.manage`.
         */
        put: operations["ask_shown_name"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/shown-name/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer shown name
         * @description Write down whether the provider took the name.
         *
         *     Needs the permission `number.approve`.
         */
        post: operations["answer_shown_name"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/numbers/{number}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend number
         * @description Have no call show this number, or neither answer one to it.
         *
         *     Needs the permission `number.approve`.
         */
        post: operations["suspend_number"];
        /**
         * Restore number
         * @description Let it be used again, where the account itself suspended it.
         *
         *     Needs the permission `number.approve`.
         */
        delete: operations["restore_number"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List offers
         * @description What is offered to me now.
         *
         *     Needs the permission `work.take`.
         */
        get: operations["list_offers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{offer}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept offer
         * @description Take what is offered.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["accept_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/offers/{offer}/refusal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decline offer
         * @description Leave what is offered to somebody else.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["decline_offer"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator-accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List accesses
         * @description Whom of the operator's the account let in, and who came in need; newest first.
         *
         *     Needs the permission `operator_access.manage`.
         */
        get: operations["list_accesses"];
        put?: never;
        /**
         * Let operator in
         * @description Let the operator read what was said, for one purpose, for some hours; it can be ended at any time.
         *
         *     Needs the permission `operator_access.manage`.
         */
        post: operations["let_operator_in"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator-accesses/{access}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * End access
         * @description End an access: the next reading is refused already.
         *
         *     Needs the permission `operator_access.manage`.
         */
        delete: operations["end_access"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator-looks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List looks
         * @description What members of the operator's read, newest first.
         *
         *     Needs the permission `operator_access.manage`.
         */
        get: operations["list_looks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List known accounts
         * @description The accounts of the installation whose name or id holds these words, the newest first.
         *
         *     Needs the permission `operator.accounts`.
         */
        get: operations["list_known_accounts"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/accesses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List account accesses
         * @description For the operator: its accesses in an account, those by one case where it is given; newest first.
         *
         *     Needs the permission `operator.look`.
         */
        get: operations["list_account_accesses"];
        put?: never;
        /**
         * Ask for access
         * @description For the operator: ask to read one conversation in need, open it by a case on file, or ask to hear its
         *     recordings by one.
         *
         *     Needs the permission `operator.look`.
         */
        post: operations["ask_for_access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/accesses/{access}/approval": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Approve access
         * @description For the operator: a second person approves; the account's admins are told.
         *
         *     Needs the permission `operator.look`.
         */
        post: operations["approve_access"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/accesses/{access}/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List opened recordings
         * @description For the operator: the recordings that an access lets them hear, oldest first.
         *
         *     Needs the permission `operator.look`.
         */
        get: operations["list_opened_recordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/apart": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Hold account apart
         * @description Say that an account is of another business than those it shares marks with, or of the same after all.
         *
         *     Needs the permission `operator.accounts`.
         */
        put: operations["hold_account_apart"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/behind": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read behind
         * @description Who is behind an account: what it declared, with which others it belongs together, which names are listed.
         *
         *     Needs the permission `operator.accounts`.
         */
        get: operations["read_behind"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/calls/{id}/taps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Tap as operator
         * @description For the operator: nobody hears a call that goes on or takes its sound, for whatever reason. That somebody asked
         *     is written down, and both houses are told.
         *
         *     Needs the permission `operator.look`.
         */
        post: operations["tap_as_operator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/clients/{id}/linked": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Link client
         * @description Say which account was opened for a client: it learns for whom it is served, and how that stands.
         *
         *     Needs the permission `operator.accounts`.
         */
        put: operations["link_client"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/conversations/{id}/readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read as operator
         * @description For the operator: read a conversation by an access that holds; the account sees that it was read.
         *
         *     Needs the permission `operator.look`.
         */
        post: operations["read_as_operator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/conversations/{id}/sealed-readings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Read sealed
         * @description For the operator: read a conversation by a sealed case, for four hours from its first reading. It is written down
         *     in the operator's account at once, and in the account itself when the date comes.
         *
         *     Needs the permission `operator.look`.
         */
        post: operations["read_sealed"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/mode": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read mode of
         * @description The mode of work of another account, and how its authorisation stands.
         *
         *     Needs the permission `operator.accounts`.
         */
        get: operations["read_mode_of"];
        /**
         * Choose mode
         * @description Set an account to a mode of work, or to none.
         *
         *     Needs the permission `operator.accounts`.
         */
        put: operations["choose_mode"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/mode/restorations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Restore authorisation
         * @description Sign that what voided an account's authorisation was cleaned up: it stands again.
         *
         *     Needs the permission `operator.accounts`.
         */
        post: operations["restore_authorisation"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Assign plan
         * @description Give an account a plan, as its order says. Only members of the operator's account can.
         *
         *     Needs the permission `operator.plans`.
         */
        put: operations["assign_plan"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/recordings/{id}/hearings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hear as operator
         * @description For the operator: hear a recording by a case and two people; the account sees that it was heard.
         *
         *     Needs the permission `operator.look`.
         */
        post: operations["hear_as_operator"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/resale-consents": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Consent to resale
         * @description Agree to the clients an account serves, by a signed document on file. Name all of them: others wait.
         *
         *     Needs the permission `operator.accounts`.
         */
        post: operations["consent_to_resale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/resale-consents/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Revoke resale
         * @description End a consent: its clients leave by a plan, and are told.
         *
         *     Needs the permission `operator.accounts`.
         */
        post: operations["revoke_resale"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/signed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List signed
         * @description What was signed with an account, the newest first.
         *
         *     Needs the permission `operator.accounts`.
         */
        get: operations["list_signed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/accounts/{account}/signed/{id}/page": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read signed page
         * @description The signed page itself, as a download.
         *
         *     Needs the permission `operator.agreement.sign`.
         */
        get: operations["read_signed_page"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/apps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List far reaching apps
         * @description Every account's programs that are to be looked through, or were let in everywhere.
         *
         *     Needs the permission `operator.app.review`.
         */
        get: operations["list_far_reaching_apps"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/apps/{app}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review app
         * @description Let a program ask in every account, or in its own alone; what it was granted elsewhere ends then.
         *
         *     Needs the permission `operator.app.review`.
         */
        post: operations["review_app"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/backups": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List backups
         * @description The backups that stand, newest first, and when the last good one was made.
         *
         *     Needs the permission `operator.backups`.
         */
        get: operations["list_backups"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List operator cases
         * @description The operator's cases of every account, newest first.
         *
         *     Needs the permission `operator.case.read`.
         */
        get: operations["list_operator_cases"];
        put?: never;
        /**
         * Open operator case
         * @description Open a case about an account. Its clocks begin from when we were aware of it.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["open_operator_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read operator case
         * @description A case, with what waits for a second person and who reported it. Looking at a sealed one, or at one whose
         *     evidence was handed over, is written down.
         *
         *     Needs the permission `operator.case.read`.
         */
        get: operations["read_operator_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/appeal-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide appeal
         * @description Look again at what a colleague decided: upheld, or everything is undone.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["decide_appeal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/authority-draft": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Draft for authority
         * @description The report to an authority's line, drafted: `us` for the CyberTipline, `eu` for a hotline. A person completes and
         *     sends it.
         *
         *     Needs the permission `operator.case.manage`.
         */
        get: operations["draft_for_authority"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/authority-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Note authority report
         * @description Write down that a person sent the report, and its receipt: what lies apart is kept for a year from now.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["note_authority_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/charges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Charge case
         * @description Record what is to be paid because of a case.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["charge_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/closings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Close operator case
         * @description End a case in which nothing more is expected.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["close_operator_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide operator case
         * @description Decide a case, with the reason the account is told.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["decide_operator_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Disclose
         * @description Give out the listed fields of the person the case is about, or the calls of its number between the listed days
         *     (`calls:2026-05-01/2026-05-31`), and nothing else.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["disclose"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/effects": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List effects
         * @description What a measure about this scope would stop, before somebody confirms it.
         *
         *     Needs the permission `operator.case.read`.
         */
        get: operations["list_effects"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/evidence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add case evidence
         * @description Add what bears on a case.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["add_case_evidence"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/material": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List material
         * @description What lies apart in a case: its hashes and sizes, nothing of what is in it.
         *
         *     Needs the permission `operator.case.read`.
         */
        get: operations["list_material"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/material/{kept}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Destroy material
         * @description Delete what lies apart for good: once its time is over, and two persons agreed (a proposal `destroy`).
         *
         *     Needs the permission `operator.case.manage`.
         */
        delete: operations["destroy_material"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/material/{kept}/openings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open material
         * @description The content, for one of the two who agreed that it may be opened (a proposal `open`). Each look is written
         *     down.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["open_material"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/measures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take case measure
         * @description Take a measure, or propose it to a second person where it bites.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["take_case_measure"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/measures/{measure}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lift case measure
         * @description Lift a measure: what it stopped works again at once.
         *
         *     Needs the permission `operator.case.manage`.
         */
        delete: operations["lift_case_measure"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/notice-decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide notice
         * @description Decide whether and when the account, or the person concerned, is told of an authority's demand.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["decide_notice"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/packages": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hand over case
         * @description A case's evidence as a signed pack that verifies anywhere, once a second person agreed (a proposal `hand_over`).
         *     That it was handed over, to whom and with which hash, stays in the case.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["hand_over_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/proposals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Propose in case
         * @description Want what needs two persons.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["propose_in_case"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/proposals/{proposal}/answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer proposal
         * @description Agree to what a colleague proposed, or do not.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["answer_proposal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search published of case
         * @description The same, in the account the case concerns.
         *
         *     Needs the permission `operator.case.read`.
         */
        get: operations["search_published_of_case"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask account
         * @description Ask the account to answer, to stop, or to bring things into line by a date.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["ask_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/report-files/{file}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read report file
         * @description What was shown with the report of a case, once it was scanned; always as a download.
         *
         *     Needs the permission `operator.case.read`.
         */
        get: operations["read_report_file"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Review measures
         * @description Look at what a colleague did at once and without notice: it stands, or is lifted.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["review_measures"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/steps": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Step case up
         * @description The next step of the ladder: the smallest thing that still goes on.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["step_case_up"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/cases/{case}/takedowns": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take down
         * @description Accept a notice: what the case names is removed. Or write down that there is a suit: it stays removed.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["take_down"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/certificates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List certificates
         * @description The accounts that left, newest first.
         *
         *     Needs the permission `operator.certificates`.
         */
        get: operations["list_certificates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/certificates/{id}/copies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say copies are gone
         * @description Say that no older backup holds the account any more; the certificate is signed anew with it.
         *
         *     Needs the permission `operator.certificates`.
         */
        post: operations["say_copies_are_gone"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/certificates/{id}/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch certificate
         * @description The signed certificate, as a file that can be checked with the public key it names.
         *
         *     Needs the permission `operator.certificates`.
         */
        get: operations["fetch_certificate"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/compliance-checks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin check
         * @description Ask an account, without an incident, for proof of consent of a sample of those it contacted.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["begin_check"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/exercises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Hold exercise
         * @description Write down an exercise with its measured times. One that missed an aim needs a lesson. How many numbers of all
         *     accounts have their fallback at the provider is written with it.
         *
         *     Needs the permission `operator.accounts`.
         */
        post: operations["hold_exercise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/exercises/{id}/lessons": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Finish lesson
         * @description Say how what an exercise taught was seen to.
         *
         *     Needs the permission `operator.accounts`.
         */
        post: operations["finish_lesson"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/failures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Begin continuity
         * @description Say that parts do not work: every account is told at once, with what to do meanwhile.
         *
         *     Needs the permission `operator.accounts`.
         */
        post: operations["begin_continuity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/failures/{id}/end": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * End continuity
         * @description Say that they work again: every account is told.
         *
         *     Needs the permission `operator.accounts`.
         */
        post: operations["end_continuity"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/hash-lists": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List hash lists
         * @description The lists every file is matched against.
         *
         *     Needs the permission `operator.case.read`.
         */
        get: operations["list_hash_lists"];
        put?: never;
        /**
         * Bring hash list
         * @description Bring in a list of hashes of known unlawful material. Only keyed hashes of them are kept.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["bring_hash_list"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/hash-lists/{list}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Drop hash list
         * @description Match a list no more; what was found by it stays apart.
         *
         *     Needs the permission `operator.case.manage`.
         */
        delete: operations["drop_hash_list"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/hash-lists/{list}/hashes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add hashes
         * @description More of a list that is longer than one request.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["add_hashes"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/marks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List marks
         * @description The names the operator keeps watch over, its own first.
         *
         *     Needs the permission `operator.case.read`.
         */
        get: operations["list_marks"];
        put?: never;
        /**
         * Protect mark
         * @description Keep watch over a name: whoever chooses it from now on is held, until there is proof.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["protect_mark"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/marks/{mark}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Drop mark
         * @description Keep watch over a name no more.
         *
         *     Needs the permission `operator.case.manage`.
         */
        delete: operations["drop_mark"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/marks/{mark}/badges": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Grant badge
         * @description Let an account use a name until a date: what was held for it works again.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["grant_badge"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/marks/{mark}/badges/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Take badge back
         * @description An account may use a name no more: it is held again.
         *
         *     Needs the permission `operator.case.manage`.
         */
        delete: operations["take_badge_back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/number-countries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend number country
         * @description Suspend an account's numbers of a country, or let them go on; those of other countries are as before.
         *
         *     Needs the permission `operator.number.manage`.
         */
        post: operations["suspend_number_country"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/number-disclosures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List given papers
         * @description For the operator: to whom what of an account's papers was handed, newest first, with what a law keeps from the
         *     account.
         *
         *     Needs the permission `operator.number.manage`.
         */
        get: operations["list_given_papers"];
        put?: never;
        /**
         * Disclose number papers
         * @description Hand some of what was shown for numbers to one of those it may go to. The account sees it, unless a law forbids
         *     that: then it stands in the operator's journal alone.
         *
         *     Needs the permission `operator.number.manage`.
         */
        post: operations["disclose_number_papers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/number-letters": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Record number letter
         * @description Somebody of the operator read a signed letter: the number is proven by it, for 180 days.
         *
         *     Needs the permission `operator.number.manage`.
         */
        post: operations["record_number_letter"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/number-papers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List shown papers
         * @description For the operator: what an account showed for its numbers, by the names of the documents alone.
         *
         *     Needs the permission `operator.number.manage`.
         */
        get: operations["list_shown_papers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/plans": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List plans
         * @description The plans there are, in their newest versions.
         *
         *     Needs the permission `operator.plans`.
         */
        get: operations["list_plans"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/pooling-interests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List pooling interests
         * @description Which interests of the operator's in published figures stand weighed, and until when.
         *
         *     Needs the permission `operator.pooling.weigh`.
         */
        get: operations["list_pooling_interests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/pooling-interests/{purpose}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Weigh pooling interest
         * @description Write down how an interest was weighed; it holds for at most a year.
         *
         *     Needs the permission `operator.pooling.weigh`.
         */
        put: operations["weigh_pooling_interest"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/provider-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Take provider report
         * @description Write down what a carrier reports of a number, and its fine: the account is asked to stop.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["take_provider_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/reached": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reached
         * @description The accounts in which a key (`token:tok_…`), a member (`member:mem_…`) or somebody of the operator's
         *     (`operator:mem_…`) was shown somebody between two instants: what a breach of theirs concerns.
         *
         *     Needs the permission `operator.case.read`.
         */
        get: operations["list_reached"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read register
         * @description Everything on file of suppliers, for the operator.
         *
         *     Needs the permission `operator.suppliers`.
         */
        get: operations["read_register"];
        /**
         * Register supplier
         * @description Put a supplier on file, or change it. Accounts are told before it gets anything.
         *
         *     Needs the permission `operator.suppliers`.
         */
        put: operations["register_supplier"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/suppliers/{supplier}/signatures/{account}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Countersign route
         * @description The operator's officer signs, for one account, that data may go to a country no table tells of.
         *
         *     Needs the permission `operator.suppliers`.
         */
        put: operations["countersign_route"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/transparency": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read transparency
         * @description How often authorities were given something, over every account, by year: numbers that may be published.
         *
         *     Needs the permission `operator.case.read`.
         */
        get: operations["read_transparency"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/trunks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vouch trunk
         * @description Write down that a trunk's provider gives out the numbers on it, so that it proves them; or not any more.
         *
         *     Needs the permission `operator.trunk.vouch`.
         */
        post: operations["vouch_trunk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/operator/vettings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Vet account
         * @description Write down that somebody looked at who an account is. A verified one texts without the cap of the unknown.
         *
         *     Needs the permission `operator.case.manage`.
         */
        post: operations["vet_account"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/opt-outs-unconfirmed": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List opt outs unconfirmed
         * @description Who was handed an address, was told that its owner wants no more mail, and has not confirmed it; 200 at most.
         *
         *     Needs the permission `data_request.manage`.
         */
        get: operations["list_opt_outs_unconfirmed"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/own-words": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List own words
         * @description What the account itself keeps from leaving.
         *
         *     Needs the permission `content.review`.
         */
        get: operations["list_own_words"];
        put?: never;
        /**
         * Add own word
         * @description Keep a word of your own from leaving, or hold a claim you were forbidden to make, in other words too.
         *
         *     Needs the permission `content.manage`.
         */
        post: operations["add_own_word"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/own-words/{word}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove own word
         * @description Let it leave again.
         *
         *     Needs the permission `content.manage`.
         */
        delete: operations["remove_own_word"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partner-calls": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report partner call
         * @description Report a call an outside telephone system made: it is counted with the account's own; one it never asked about
         *     opens a case.
         *
         *     Needs the permission `call.make`.
         */
        post: operations["report_partner_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partner-calls/questions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask to call
         * @description May an outside telephone system call this number now? Every rule of calls answers, as for a call of ours.
         *
         *     Needs the permission `call.make`.
         */
        post: operations["ask_to_call"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partner-shares/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove partner share
         * @description Note what shows that a partner did its part of a request.
         *
         *     Needs the permission `data_request.manage`.
         */
        post: operations["prove_partner_share"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List partners
         * @description The partners there are, and which of them the account lets in.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["list_partners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Let partner in
         * @description Let a partner in, as its entry says now.
         *
         *     Needs the permission `account.manage`.
         */
        put: operations["let_partner_in"];
        post?: never;
        /**
         * Shut partner out
         * @description Let a partner in no more: its keys reach nothing from now on.
         *
         *     Needs the permission `account.manage`.
         */
        delete: operations["shut_partner_out"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/partners/{id}/keys/{token}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give partner key
         * @description Say that a program's key is this partner's. It reaches that partner's families and nothing else, for good.
         *
         *     Needs the permission `token.manage`.
         */
        put: operations["give_partner_key"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone/extensions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List extensions
         * @description Everybody's desk phones, by short number.
         *
         *     Needs the permission `member.read`.
         */
        get: operations["list_extensions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone/line": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Open line
         * @description A secret with which the phone in this browser registers.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["open_line"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone/lines": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List lines
         * @description My desk phones and softphones.
         *
         *     Needs the permission `work.take`.
         */
        get: operations["list_lines"];
        put?: never;
        /**
         * Add line
         * @description Let a desk phone or softphone of mine register. Its password is shown this once.
         *
         *     Needs the permission `work.take`.
         */
        post: operations["add_line"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone/lines/{line}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove line
         * @description It may not register or call any more, and rings no longer; a call it is on goes on until somebody hangs up.
         *
         *     Needs the permission `work.take`.
         */
        delete: operations["remove_line"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone/lines/{line}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set extension
         * @description Give somebody's desk phone another short number. It rings by it at once.
         *
         *     Needs the permission `member.manage`.
         */
        put: operations["set_extension"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone/location": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read location
         * @description Where I am, and whether I am to confirm it: at first, every thirty days, and from another network.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["read_location"];
        /**
         * Confirm location
         * @description Say where I am: help is sent there if I call for it.
         *
         *     Needs the permission `signed-in`.
         */
        put: operations["confirm_location"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/phone/numbers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List our numbers
         * @description Which numbers of ours I may show; none where the account has no telephone.
         *
         *     Needs the permission `work.take`.
         */
        get: operations["list_our_numbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plan": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read plan
         * @description The plan the account has, its seats and its storage, as it was last measured.
         *
         *     Needs the permission `plan.read`.
         */
        get: operations["read_plan"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/plan/seats/{seat}/{member}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Give seat
         * @description Have a member hold a seat of a kind.
         *
         *     Needs the permission `plan.seats`.
         */
        put: operations["give_seat"];
        post?: never;
        /**
         * Take seat back
         * @description Have a member hold a seat no more.
         *
         *     Needs the permission `plan.seats`.
         */
        delete: operations["take_seat_back"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pooled-figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read pooled figures
         * @description What all accounts that take part come to together, for a purpose: insight, marketing or improvement. The latter
         *     two are the operator's interest, and served while it stands weighed against that of others.
         *
         *     Needs the permission `figure.read`.
         */
        get: operations["read_pooled_figures"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pooling": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read pooling
         * @description Whether the account takes part in pooled figures.
         *
         *     Needs the permission `figure.read`.
         */
        get: operations["read_pooling"];
        /**
         * Choose pooling
         * @description Take part, or do not: it holds for the next figures and all after, what was not published is dropped.
         *
         *     Needs the permission `pooling.choose`.
         */
        put: operations["choose_pooling"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pooling/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Stay out of pooling
         * @description Leave one's own conversations out of pooled figures.
         *
         *     Needs the permission `signed-in`.
         */
        put: operations["stay_out_of_pooling"];
        post?: never;
        /**
         * Withdraw pooling objection
         * @description Object no more.
         *
         *     Needs the permission `signed-in`.
         */
        delete: operations["withdraw_pooling_objection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/pooling/shown": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Say pooling was shown
         * @description An admin has seen what pooled figures are, and the switch; nothing is given before.
         *
         *     Needs the permission `pooling.choose`.
         */
        post: operations["say_pooling_was_shown"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/presence": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get presence
         * @description How I am, and how much I have.
         *
         *     Needs the permission `work.take`.
         */
        get: operations["get_presence"];
        /**
         * Set presence
         * @description Say how I am. Who is no longer available gives open offers back; who becomes available works in this session, and
         *     where the plan has named seats they are signed out of the one they worked in before.
         *
         *     Needs the permission `work.take`.
         */
        put: operations["set_presence"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/presences": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List presences
         * @description How everybody is.
         *
         *     Needs the permission `presence.read`.
         */
        get: operations["list_presences"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/privacy-desk": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read privacy desk
         * @description How the privacy desk is reached.
         *
         *     Needs the permission `data_request.manage`.
         */
        get: operations["read_privacy_desk"];
        /**
         * Set privacy desk
         * @description Say how the privacy desk is reached, and whether the account serves children with their parents' consent.
         *
         *     Needs the permission `privacy_desk.set`.
         */
        put: operations["set_privacy_desk"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processing-record": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read processing record
         * @description The record of processing, of either role.
         *
         *     Needs the permission `processing.read`.
         */
        get: operations["read_processing_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/processing-record/file": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Fetch processing record
         * @description The same as a table for an authority.
         *
         *     Needs the permission `processing.read`.
         */
        get: operations["fetch_processing_record"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/published": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search published
         * @description What the account shows or uses that holds these words: saved replies, macros, rules, forms, surveys, pages.
         *
         *     Needs the permission `case.read`.
         */
        get: operations["search_published"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/purposes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List purposes
         * @description What data may be used for: the whole list.
         *
         *     Needs the permission `processing.read`.
         */
        get: operations["list_purposes"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/push-key": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read push key
         * @description The key a browser is given before it signs on for notices.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["read_push_key"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/push-places": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Add push place
         * @description Push one's notices to this browser, until one signs out on it. What is pushed says nothing: it asks here.
         *
         *     Needs the permission `signed-in`.
         */
        post: operations["add_push_place"];
        /**
         * Remove push place
         * @description Push nothing to this browser any more.
         *
         *     Needs the permission `signed-in`.
         */
        delete: operations["remove_push_place"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queues": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List queues
         * @description The account's queues, each with whether it is open now.
         *
         *     Needs the permission `queue.read`.
         */
        get: operations["list_queues"];
        put?: never;
        /**
         * Create queue
         * @description Add a queue.
         *
         *     Needs the permission `queue.manage`.
         */
        post: operations["create_queue"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/queues/{queue}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get queue
         * @description One queue.
         *
         *     Needs the permission `queue.read`.
         */
        get: operations["get_queue"];
        put?: never;
        post?: never;
        /**
         * Remove queue
         * @description Have a queue take no more work.
         *
         *     Needs the permission `queue.manage`.
         */
        delete: operations["remove_queue"];
        options?: never;
        head?: never;
        /**
         * Change queue
         * @description Have a queue be different from now on.
         *
         *     Needs the permission `queue.manage`.
         */
        patch: operations["change_queue"];
        trace?: never;
    };
    "/v1/read-exports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Export reads
         * @description The readings that fit as a file, at most 50,000. It leaves through the gate as an export; that it left,
         *     and with whom, is written down.
         *
         *     Needs the permission `reads.read`.
         */
        post: operations["export_reads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reads": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reads
         * @description Who was shown whose data, newest first: of a contact or a conversation (`about`), by a member or a key (`by`), of
         *     a kind, between two instants. To look here is a reading, too.
         *
         *     Needs the permission `reads.read`.
         */
        get: operations["list_reads"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recordings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List recordings
         * @description The recordings of a conversation, oldest first; of those not kept any more, that there was one.
         *
         *     Needs the permission `recording.listen`.
         */
        get: operations["list_recordings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recordings/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get recording
         * @description One recording.
         *
         *     Needs the permission `recording.listen`.
         */
        get: operations["get_recording"];
        put?: never;
        post?: never;
        /**
         * Forget recording
         * @description Delete a recording with everything made of it; that there was one, and who deleted it, stays written.
         *
         *     Needs the permission `recording.delete`.
         */
        delete: operations["forget_recording"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recordings/{id}/audio": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Hear recording
         * @description The sound: a WAV with the contact on the left and the house on the right; in parts where parts are asked for.
         *
         *     That it was listened to is written down, once for each hearing.
         *
         *     Needs the permission `recording.listen`.
         */
        get: operations["hear_recording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recordings/{id}/listeners": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List listeners
         * @description Who listened to a recording, or read its words, the newest first.
         *
         *     Needs the permission `recording.delete`.
         */
        get: operations["list_listeners"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recordings/{id}/peaks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * See recording
         * @description How loud each side is over time, to draw it.
         *
         *     Needs the permission `recording.listen`.
         */
        get: operations["see_recording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recordings/{id}/transcript": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read recording
         * @description What was said, with times. That it was read is written down.
         *
         *     Needs the permission `recording.listen`.
         */
        get: operations["read_recording"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/recordings/settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read recording settings
         * @description Whether what is said in recordings is written down.
         *
         *     Needs the permission `recording.listen`.
         */
        get: operations["read_recording_settings"];
        /**
         * Set recording settings
         * @description Say whether what is said in recordings is written down, from now on.
         *
         *     Needs the permission `recording.delete`.
         */
        put: operations["set_recording_settings"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registries": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List registries
         * @description The do-not-call registries that can be loaded, lists of numbers that changed hands, and our copies of them.
         *
         *     Needs the permission `consent.read`.
         */
        get: operations["list_registries"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registries/{name}/copy": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Load registry
         * @description Load a copy of a registry: the file as its keeper hands it out is the raw body. `as_of` is its day (YYYY-MM-DD),
         *     `areas` the areas it covers, with commas, where it does not cover the whole country. `format` is numbers (one a
         *     line, or area and number), columns (a heading first), or changes (number, day, A or D).
         *
         *     Needs the permission `registry.manage`.
         */
        put: operations["load_registry"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/registry-copies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove registry copy
         * @description Keep a copy no more: what is in it is deleted.
         *
         *     Needs the permission `registry.manage`.
         */
        delete: operations["remove_registry_copy"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List reports
         * @description Everybody's reports, and one's own.
         *
         *     Needs the permission `figure.read`.
         */
        get: operations["list_reports"];
        put?: never;
        /**
         * Create report
         * @description Keep a question, for everybody or for oneself.
         *
         *     Needs the permission `report.manage`.
         */
        post: operations["create_report"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/reports/{report}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove report
         * @description Keep a report no more.
         *
         *     Needs the permission `report.manage`.
         */
        delete: operations["remove_report"];
        options?: never;
        head?: never;
        /**
         * Change report
         * @description Have a report be different from now on.
         *
         *     Needs the permission `report.manage`.
         */
        patch: operations["change_report"];
        trace?: never;
    };
    "/v1/reports/{report}/figures": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Ask report
         * @description The figures of a report as they are now.
         *
         *     Needs the permission `figure.read`.
         */
        get: operations["ask_report"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read retention
         * @description How long what is kept, by kind, and what the law says of it.
         *
         *     Needs the permission `retention.read`.
         */
        get: operations["read_retention"];
        /**
         * Set retention
         * @description Set how long what is of a kind is kept. The nights after this one forget what has had its time.
         *
         *     Needs the permission `retention.manage`.
         */
        put: operations["set_retention"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/retention-previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Preview retention
         * @description What the coming night would take away if this rule were set, for a kind or a `part` (scope) of it.
         *
         *     Needs the permission `retention.read`.
         */
        get: operations["preview_retention"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-answers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rights answers
         * @description Answers to usual questions, in the language of whoever asked, with what holds at this moment.
         *
         *     Needs the permission `data_request.manage`.
         */
        get: operations["list_rights_answers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rights requests
         * @description What people asked for, newest first: what is still to be answered, or what has ended.
         *
         *     Needs the permission `data_request.manage`.
         */
        get: operations["list_rights_requests"];
        put?: never;
        /**
         * Make rights request
         * @description Write a request down that came by telephone, letter or in a message. Its clock runs from when it was said.
         *
         *     Needs the permission `data_request.manage`.
         */
        post: operations["make_rights_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read rights request
         * @description One request.
         *
         *     Needs the permission `data_request.manage`.
         */
        get: operations["read_rights_request"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/acceptance": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Accept rights request
         * @description What was recognised in a message is a request: the person is asked for proof where the right needs it.
         *
         *     Needs the permission `data_request.suggest`.
         */
        post: operations["accept_rights_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/codes": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Mail rights code
         * @description Mail whoever asked a code that shows that the address is theirs.
         *
         *     Needs the permission `data_request.manage`.
         */
        post: operations["mail_rights_code"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/contact": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Match rights request
         * @description Say whose data it is about.
         *
         *     Needs the permission `data_request.manage`.
         */
        post: operations["match_rights_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/decision": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide rights request
         * @description Decide. What was granted is done; the person is told, and of a refusal also where else they may turn to.
         *
         *     Needs the permission `data_request.manage`.
         */
        post: operations["decide_rights_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/dismissal": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Dismiss rights request
         * @description It was no request. A contact that was locked as a child is open again.
         *
         *     Needs the permission `data_request.suggest`.
         */
        post: operations["dismiss_rights_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/extension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Extend rights request
         * @description Put the answer off, once, by what the law of their place lets; they are told why.
         *
         *     Needs the permission `data_request.manage`.
         */
        post: operations["extend_rights_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/forwarding": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Forward rights request
         * @description Pass a request on to the account whose data it is about, with its own time of receipt. We do not look at them.
         *
         *     Needs the permission `operator.rights`.
         */
        post: operations["forward_rights_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause rights request
         * @description Let the clock stand still until it is shown who asks, where the law of their place lets it.
         *
         *     Needs the permission `data_request.manage`.
         */
        post: operations["pause_rights_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/proof": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove rights request
         * @description Somebody made sure who asks. What is noted says how, and keeps no paper.
         *
         *     Needs the permission `data_request.manage`.
         */
        post: operations["prove_rights_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rights-requests/{id}/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Search rights request
         * @description Look through every place for what stands of the person: how much where, and what a legal hold keeps.
         *
         *     Needs the permission `data_request.manage`.
         */
        post: operations["search_rights_request"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-reviews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List role reviews
         * @description Who has a high role, the one that is due to be looked at first on top.
         *
         *     Needs the permission `role.review`.
         */
        get: operations["list_role_reviews"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/role-reviews/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Confirm role
         * @description Confirm that a member is to keep their high role for another quarter; a suspended one holds again.
         *
         *     Needs the permission `role.review`.
         */
        post: operations["confirm_role"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List rules
         * @description Triggers, automations, or both, in the order in which they run.
         *
         *     Needs the permission `rule.manage`.
         */
        get: operations["list_rules"];
        put?: never;
        /**
         * Make rule
         * @description Add a rule, last in its order. Whoever saves a rule answers for what it does.
         *
         *     Needs the permission `rule.manage`.
         */
        post: operations["make_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read rule
         * @description One rule.
         *
         *     Needs the permission `rule.manage`.
         */
        get: operations["read_rule"];
        put?: never;
        post?: never;
        /**
         * Remove rule
         * @description Take a rule away; what it did stays.
         *
         *     Needs the permission `rule.manage`.
         */
        delete: operations["remove_rule"];
        options?: never;
        head?: never;
        /**
         * Change rule
         * @description Have a rule be different from now on; one that rests runs again.
         *
         *     Needs the permission `rule.manage`.
         */
        patch: operations["change_rule"];
        trace?: never;
    };
    "/v1/rules/dry-runs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try rule
         * @description What a rule would have done to the newest 1,000 conversations. Nothing is written.
         *
         *     Needs the permission `rule.manage`.
         */
        post: operations["try_rule"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/rules/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Order rules
         * @description Have the rules of a kind run in another order.
         *
         *     Needs the permission `rule.manage`.
         */
        put: operations["order_rules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/satisfaction": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List satisfaction
         * @description What contacts said, the newest answer first: each with its conversation, all or only one score.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["list_satisfaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/satisfaction-anonymous": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read anonymous satisfaction
         * @description What contacts said anonymously. No route tells whose an answer was.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["read_anonymous_satisfaction"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/satisfaction-settings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read satisfaction settings
         * @description How the account asks its contacts how it was.
         *
         *     Needs the permission `satisfaction.manage`.
         */
        get: operations["read_satisfaction_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * Change satisfaction settings
         * @description Change how the account asks. Whoever does answers for what is sent by it.
         *
         *     Needs the permission `satisfaction.manage`.
         */
        patch: operations["change_satisfaction_settings"];
        trace?: never;
    };
    "/v1/saved-replies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List saved replies
         * @description Saved replies, oldest first.
         *
         *     Needs the permission `saved_reply.read`.
         */
        get: operations["list_saved_replies"];
        put?: never;
        /**
         * Make saved reply
         * @description Keep some words.
         *
         *     Needs the permission `saved_reply.manage`.
         */
        post: operations["make_saved_reply"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/saved-replies/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove saved reply
         * @description Keep them no longer.
         *
         *     Needs the permission `saved_reply.manage`.
         */
        delete: operations["remove_saved_reply"];
        options?: never;
        head?: never;
        /**
         * Change saved reply
         * @description Keep other words instead.
         *
         *     Needs the permission `saved_reply.manage`.
         */
        patch: operations["change_saved_reply"];
        trace?: never;
    };
    "/v1/scanning-promise": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read scanning promise
         * @description How the account's word stands that its machines scan what they download.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["read_scanning_promise"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/scanning-promises": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Give scanning promise
         * @description Give the account's word for a year: every machine on which its members open what they download from here runs a
         *     virus scanner that is up to date.
         *
         *     Needs the permission `account.manage`.
         */
        post: operations["give_scanning_promise"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search everything
         * @description Conversations, messages, notes, what was said in calls, contacts and companies that hold every word of a
         *     question, the best first.
         *
         *     Operators: `status: priority: kind: channel: queue: agent: from: tag: subject: created: updated: has: is:
         *     reference: in:`, `-` before a word or operator to leave it out, quotes around a phrase. `kinds` separates by commas.
         *
         *     Needs the permission `search.use`.
         */
        get: operations["search_everything"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/search/suggestions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Suggest
         * @description How the last word of a question may go on: operators, their values, members, contacts.
         *
         *     Needs the permission `search.use`.
         */
        get: operations["suggest"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-levels": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service levels
         * @description The service levels in the order they are tried.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["list_service_levels"];
        put?: never;
        /**
         * Create service level
         * @description Add a service level, last in the order. It stands for conversations that begin from now on.
         *
         *     Needs the permission `service_level.manage`.
         */
        post: operations["create_service_level"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-levels/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get service level
         * @description One service level.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["get_service_level"];
        put?: never;
        post?: never;
        /**
         * Remove service level
         * @description Try a service level no more.
         *
         *     Needs the permission `service_level.manage`.
         */
        delete: operations["remove_service_level"];
        options?: never;
        head?: never;
        /**
         * Change service level
         * @description Have a service level be different: for what begins from now on, and for conversations that are weighed again.
         *
         *     Needs the permission `service_level.manage`.
         */
        patch: operations["change_service_level"];
        trace?: never;
    };
    "/v1/service-levels/order": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Order service levels
         * @description Set the order in which they are tried: the first whose conditions hold stands.
         *
         *     Needs the permission `service_level.manage`.
         */
        put: operations["order_service_levels"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-limits": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List service limits
         * @description Every limit there is, as this installation has them.
         *
         *     Public.
         */
        get: operations["list_service_limits"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/service-limits/refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List refused requests
         * @description How many of the account's requests were refused for coming too often, by day and limit.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["list_refused_requests"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read session
         * @description Who is signed in, what they may do, and the token that every change must carry in `X-Fairline-CSRF`.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["read_session"];
        put?: never;
        /**
         * Begin session
         * @description Sign in. The session is in a cookie that scripts cannot read; asking twice begins two sessions.
         *
         *     Public.
         */
        post: operations["begin_session"];
        /**
         * End session
         * @description Sign out.
         *
         *     Needs the permission `signed-in`.
         */
        delete: operations["end_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/lock": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Lock session
         * @description Lock one's screen: until the password was given again, nothing is answered to this session.
         *
         *     Needs the permission `signed-in`.
         */
        post: operations["lock_session"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/session/proofs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Prove oneself
         * @description Give the password once more: it opens a locked screen, and lets one look further where one looked at many.
         *
         *     Needs the permission `signed-in`.
         */
        post: operations["prove_oneself"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sessions
         * @description The browsers one is signed in with, the one used last first.
         *
         *     Needs the permission `signed-in`.
         */
        get: operations["list_sessions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sessions/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke session
         * @description Sign a browser of one's own out, from here; it is refused from this moment.
         *
         *     Needs the permission `signed-in`.
         */
        delete: operations["revoke_session"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/sign-in-rules": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read sign in rules
         * @description What the account demands when its members sign in.
         *
         *     Needs the permission `sign_in.manage`.
         */
        get: operations["read_sign_in_rules"];
        /**
         * Set sign in rules
         * @description Demand this from now on: who has no second factor and needs one can only set one up, at their next request.
         *
         *     Needs the permission `sign_in.manage`.
         */
        put: operations["set_sign_in_rules"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List skills
         * @description The account's skills.
         *
         *     Needs the permission `queue.read`.
         */
        get: operations["list_skills"];
        put?: never;
        /**
         * Create skill
         * @description Add a skill.
         *
         *     Needs the permission `skill.manage`.
         */
        post: operations["create_skill"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/skills/{skill}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove skill
         * @description Ask for a skill no longer.
         *
         *     Needs the permission `skill.manage`.
         */
        delete: operations["remove_skill"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statuses": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List statuses
         * @description The account's own statuses.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["list_statuses"];
        put?: never;
        /**
         * Make status
         * @description Have a word of one's own for a status.
         *
         *     Needs the permission `status.manage`.
         */
        post: operations["make_status"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/statuses/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove status
         * @description Offer it no longer; conversations that stand so keep it.
         *
         *     Needs the permission `status.manage`.
         */
        delete: operations["remove_status"];
        options?: never;
        head?: never;
        /**
         * Change status
         * @description Call it otherwise.
         *
         *     Needs the permission `status.manage`.
         */
        patch: operations["change_status"];
        trace?: never;
    };
    "/v1/strategies": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List strategies
         * @description The strategies a queue may have.
         *
         *     Needs the permission `queue.read`.
         */
        get: operations["list_strategies"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppliers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List suppliers
         * @description Who else touches the account's data, and whether they may.
         *
         *     Needs the permission `supplier.read`.
         */
        get: operations["list_suppliers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppliers/{supplier}/objection": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Refuse supplier
         * @description Object: the account's data do not go there, before it starts or from now on.
         *
         *     Needs the permission `supplier.manage`.
         */
        put: operations["refuse_supplier"];
        post?: never;
        /**
         * Withdraw objection
         * @description Object no more.
         *
         *     Needs the permission `supplier.manage`.
         */
        delete: operations["withdraw_objection"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppliers/{supplier}/signature": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Sign route
         * @description The account's officer signs for a country no table tells of; it opens once the operator's has signed too.
         *
         *     Needs the permission `supplier.manage`.
         */
        put: operations["sign_route"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppliers/area": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set area
         * @description Say how far the account's data may go. What needs a supplier beyond it stops, and says why.
         *
         *     Needs the permission `supplier.manage`.
         */
        put: operations["set_area"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppliers/public": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List suppliers for all
         * @description The suppliers of this installation, for anybody: those that will start too.
         *
         *     Public.
         */
        get: operations["list_suppliers_for_all"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppressions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List suppressions
         * @description Addresses nothing is sent to, the newest first; with `address`, whether this one is among them.
         *
         *     Needs the permission `suppression.manage`.
         */
        get: operations["list_suppressions"];
        put?: never;
        /**
         * Add suppression
         * @description Send nothing to an address any more.
         *
         *     Needs the permission `suppression.manage`.
         */
        post: operations["add_suppression"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suppressions/{lookup}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Lift suppression
         * @description An address may be written to again.
         *
         *     Needs the permission `suppression.manage`.
         */
        delete: operations["lift_suppression"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/suspicions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List suspicions
         * @description What was found in words, the newest first: in what contacts wrote, or in our own.
         *
         *     Needs the permission `content.review`.
         */
        get: operations["list_suspicions"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tags": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tags
         * @description Tags that begin so, the commonest first.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["list_tags"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List teams
         * @description The account's teams.
         *
         *     Needs the permission `member.read`.
         */
        get: operations["list_teams"];
        put?: never;
        /**
         * Make team
         * @description Make a team.
         *
         *     Needs the permission `team.manage`.
         */
        post: operations["make_team"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/teams/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove team
         * @description Remove a team; its members stay.
         *
         *     Needs the permission `team.manage`.
         */
        delete: operations["remove_team"];
        options?: never;
        head?: never;
        /**
         * Change team
         * @description Rename a team, or say who is in it.
         *
         *     Needs the permission `team.manage`.
         */
        patch: operations["change_team"];
        trace?: never;
    };
    "/v1/templates": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List templates
         * @description Saved replies, macros and rules, and whether they are approved for many.
         *
         *     Needs the permission `content.review`.
         */
        get: operations["list_templates"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/templates/decisions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Decide template
         * @description Approve a template for many as it stands, or not. Nobody approves what they declared themselves.
         *
         *     Needs the permission `content.manage`.
         */
        post: operations["decide_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/templates/declarations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Declare template
         * @description Say what class a template is of, and ask that a second person approve it as it stands.
         *
         *     Needs the permission `content.review`.
         */
        post: operations["declare_template"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text-senders": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List text senders
         * @description The numbers and names the account's texts leave by.
         *
         *     Needs the permission `text_sender.read`.
         */
        get: operations["list_text_senders"];
        put?: never;
        /**
         * Add text sender
         * @description Tell of a number or a name. It is a draft: nothing leaves by it before it is registered.
         *
         *     Needs the permission `text_sender.manage`.
         */
        post: operations["add_text_sender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text-senders/{sender}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get text sender
         * @description One text sender.
         *
         *     Needs the permission `text_sender.read`.
         */
        get: operations["get_text_sender"];
        put?: never;
        post?: never;
        /**
         * Remove text sender
         * @description Remove a text sender: nothing leaves by it, and nothing comes in.
         *
         *     Needs the permission `text_sender.manage`.
         */
        delete: operations["remove_text_sender"];
        options?: never;
        head?: never;
        /**
         * Change text sender
         * @description Set a text sender up differently.
         *
         *     Needs the permission `text_sender.manage`.
         */
        patch: operations["change_text_sender"];
        trace?: never;
    };
    "/v1/text-senders/{sender}/registration": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Answer registration
         * @description Write down what the registry answered.
         *
         *     Needs the permission `text_sender.register`.
         */
        post: operations["answer_registration"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text-senders/{sender}/submissions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Submit text sender
         * @description Ask for its registration, with what its country asks to be shown.
         *
         *     Needs the permission `text_sender.manage`.
         */
        post: operations["submit_text_sender"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text-senders/{sender}/suspension": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Suspend text sender
         * @description Have nothing leave by this sender; the others go on, and it still hears.
         *
         *     Needs the permission `text_sender.register`.
         */
        post: operations["suspend_text_sender"];
        /**
         * Restore text sender
         * @description Let texts leave by it again.
         *
         *     Needs the permission `text_sender.register`.
         */
        delete: operations["restore_text_sender"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/text-trades": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List text trades
         * @description Goods because of which nothing may be texted, whatever the words, or about which a person is asked to look.
         *
         *     Needs the permission `text_sender.read`.
         */
        get: operations["list_text_trades"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/together": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read together
         * @description With which others the account's limits are counted, whom it serves, and through whom it is served.
         *
         *     Needs the permission `account.read`.
         */
        get: operations["read_together"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/token-reports": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Report tokens
         * @description Tell of keys that stand where anybody can read them. Each living one is revoked at once and its owners are told;
         *     nothing else about it is answered. A key begins with `fl_acc_` and ends in seven letters that check it (CRC-32 of
         *     what stands before, in Crockford's base 32): the form partners of secret scanning use.
         *
         *     Public.
         */
        post: operations["report_tokens"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List tokens
         * @description The account's keys, without those that were revoked.
         *
         *     Needs the permission `token.manage`.
         */
        get: operations["list_tokens"];
        put?: never;
        /**
         * Make token
         * @description Make a key for a program. It may do what its scopes say, and no more than whoever made it may do at that moment:
         *     it stops when they are deactivated, and works again when they are reactivated. Only members can make one.
         *
         *     It lasts until `expires`: 90 days where that is not sent, until it is revoked where it is `null`. Whoever makes one
         *     has accepted the terms for programs for themselves before.
         *
         *     Needs the permission `token.manage`.
         */
        post: operations["make_token"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/tokens/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Revoke token
         * @description Revoke a key; it is refused from this moment.
         *
         *     Needs the permission `token.manage`.
         */
        delete: operations["revoke_token"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/traffic-quality": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read traffic quality
         * @description How what left by each number, for each brand and from the account was taken, over the last days.
         *
         *     Needs the permission `case.read`.
         */
        get: operations["read_traffic_quality"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/traffic-thresholds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        /**
         * Set traffic thresholds
         * @description Be warned and stopped sooner than the agreement has it; never later.
         *
         *     Needs the permission `case.manage`.
         */
        put: operations["set_traffic_thresholds"];
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/transfer-grounds": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List grounds
         * @description The grounds of transfer the table knows, and which of them hold no more.
         *
         *     Needs the permission `supplier.read`.
         */
        get: operations["list_grounds"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trunks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List trunks
         * @description The account's trunks, as they are tried, and how each stands.
         *
         *     Needs the permission `trunk.read`.
         */
        get: operations["list_trunks"];
        put?: never;
        /**
         * Add trunk
         * @description Set a trunk up. It is tried at once.
         *
         *     Needs the permission `trunk.manage`.
         */
        post: operations["add_trunk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trunks/{trunk}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Get trunk
         * @description One trunk.
         *
         *     Needs the permission `trunk.read`.
         */
        get: operations["get_trunk"];
        /**
         * Change trunk
         * @description Set a trunk up differently. Calls on it go on.
         *
         *     Needs the permission `trunk.manage`.
         */
        put: operations["change_trunk"];
        post?: never;
        /**
         * Remove trunk
         * @description Remove a trunk that no number goes by.
         *
         *     Needs the permission `trunk.manage`.
         */
        delete: operations["remove_trunk"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trunks/{trunk}/adoptions": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Adopt number
         * @description Take up a number the provider has for us already: its calls come to us from then on.
         *
         *     Needs the permission `trunk.manage`.
         */
        post: operations["adopt_number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trunks/{trunk}/listings": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * List provider numbers
         * @description The numbers a hosted provider has for us. Those we know are proven by that.
         *
         *     Needs the permission `trunk.manage`.
         */
        post: operations["list_provider_numbers"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trunks/{trunk}/offers": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Search numbers
         * @description Numbers that may be bought of a hosted provider.
         *
         *     Needs the permission `number.buy`.
         */
        get: operations["search_numbers"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trunks/{trunk}/pause": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Pause trunk
         * @description Have nothing go by it. Calls on it go on.
         *
         *     Needs the permission `trunk.manage`.
         */
        post: operations["pause_trunk"];
        /**
         * Resume trunk
         * @description Have calls go by it again.
         *
         *     Needs the permission `trunk.manage`.
         */
        delete: operations["resume_trunk"];
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trunks/{trunk}/purchases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Buy number
         * @description Buy a number of a hosted provider. It costs from then on, and who ordered it is written down.
         *
         *     Needs the permission `number.buy`.
         */
        post: operations["buy_number"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/trunks/{trunk}/tests": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try trunk
         * @description Ask the provider's machines whether they answer (OPTIONS). What comes of it stands in the trunk soon after.
         *
         *     Needs the permission `trunk.manage`.
         */
        post: operations["try_trunk"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unclear-refusals": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List unclear refusals
         * @description What may be a refusal and nobody has judged yet, newest first. Until then no marketing goes to them.
         *
         *     Needs the permission `consent.read`.
         */
        get: operations["list_unclear_refusals"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/unclear-refusals/{number}/judgement": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Judge refusal
         * @description Say whether it was a refusal. If it was, the contact hears no more; if not, they may again.
         *
         *     Needs the permission `contact.change`.
         */
        post: operations["judge_refusal"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/upload-locks": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List upload locks
         * @description Whose uploads are locked, because they brought two harmful files within a month.
         *
         *     Needs the permission `content.review`.
         */
        get: operations["list_upload_locks"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/upload-locks/releases": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Release uploads
         * @description Take somebody's files again: a person looked into it, and says why. Nobody does so for themselves.
         *
         *     Needs the permission `content.review`.
         */
        post: operations["release_uploads"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List views
         * @description The views the reader sees, in their order.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["list_views"];
        put?: never;
        /**
         * Make view
         * @description Keep a view; to share it takes more than to keep it for oneself.
         *
         *     Needs the permission `conversation.change`.
         */
        post: operations["make_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove view
         * @description Keep a view no longer.
         *
         *     Needs the permission `conversation.change`.
         */
        delete: operations["remove_view"];
        options?: never;
        head?: never;
        /**
         * Change view
         * @description Change a view.
         *
         *     Needs the permission `conversation.change`.
         */
        patch: operations["change_view"];
        trace?: never;
    };
    "/v1/views/{id}/conversations": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read view
         * @description What a view holds.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["read_view"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views/counts": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Count views
         * @description How many conversations each view holds, counted up to a thousand: more is `1000+`.
         *
         *     Needs the permission `conversation.read`.
         */
        get: operations["count_views"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/views/previews": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Try view
         * @description What conditions would hold, the first fifty.
         *
         *     Needs the permission `conversation.read`.
         */
        post: operations["try_view"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web-forms": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List web forms
         * @description The forms contacts write by.
         *
         *     Needs the permission `help.manage`.
         */
        get: operations["list_web_forms"];
        put?: never;
        /**
         * Create web form
         * @description Make a form. It stands at `/help/<brand>/write/<slug>` once its brand's pages are open.
         *
         *     Needs the permission `help.manage`.
         */
        post: operations["create_web_form"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/web-forms/{id}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * Read web form
         * @description One form.
         *
         *     Needs the permission `help.manage`.
         */
        get: operations["read_web_form"];
        put?: never;
        post?: never;
        /**
         * Remove web form
         * @description Offer a form no longer.
         *
         *     Needs the permission `help.manage`.
         */
        delete: operations["remove_web_form"];
        options?: never;
        head?: never;
        /**
         * Change web form
         * @description Change a form.
         *
         *     Needs the permission `help.manage`.
         */
        patch: operations["change_web_form"];
        trace?: never;
    };
    "/v1/webchat/sites": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        /**
         * List sites
         * @description The account's sites.
         *
         *     Needs the permission `webchat.manage`.
         */
        get: operations["list_sites"];
        put?: never;
        /**
         * Create site
         * @description Add a site: its key goes into the snippet of that site's pages.
         *
         *     Needs the permission `webchat.manage`.
         */
        post: operations["create_site"];
        delete?: never;
        options?: never;
        head?: never;
        patch?: never;
        trace?: never;
    };
    "/v1/webchat/sites/{site}": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        post?: never;
        /**
         * Remove site
         * @description Remove a site: its widget answers nobody any more.
         *
         *     Needs the permission `webchat.manage`.
         */
        delete: operations["remove_site"];
        options?: never;
        head?: never;
        /**
         * Change site
         * @description Set a site up differently.
         *
         *     Needs the permission `webchat.manage`.
         */
        patch: operations["change_site"];
        trace?: never;
    };
    "/v1/what-ifs": {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        get?: never;
        put?: never;
        /**
         * Ask what if
         * @description May we write this to these people then? Every policy answers for each of them; nothing is sent or kept.
         *
         *     Needs the permission `compliance.ask`.
         */
        post: operations["ask_what_if"];
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
        /** About */
        About: {
            contact: string;
            id: string;
            reference: number;
            subject: string | null;
        };
        /** AcceptanceView */
        AcceptanceView: {
            at: string;
            by: string;
            language: string;
            sha256: string;
            version: string;
        };
        /** AcceptedView */
        AcceptedView: {
            at: string;
            by: string;
            version: string;
        };
        /** Accepting */
        Accepting: {
            /** @enum {string} */
            right: "access" | "portability" | "erasure" | "correction" | "restriction" | "objection" | "withdrawal" | "no_sale" | "limit_use" | "recipients" | "question" | "complaint" | "child";
        };
        /** AccessView */
        AccessView: {
            approved_by: string;
            asked_at: string;
            asked_by: string;
            case: string;
            conversation: string;
            ended_at: string | null;
            id: string;
            open: boolean;
            purpose: string;
            reads: number;
            since: string | null;
            until: string;
            why: string;
        };
        /** AccountChange */
        AccountChange: {
            country?: string;
            locale?: "en" | "fr";
            name?: string;
            time_zone?: string;
        };
        /** AccountExportView */
        AccountExportView: {
            at: string;
            because: string;
            id: string;
            link: string | null;
            recipients: string[];
            rows: number;
            ruling: components["schemas"]["RulingView"] | null;
            state: string;
            until: string | null;
        };
        /** AccountNotice */
        AccountNotice: {
            at: string;
            banner_until: string | null;
            clause: components["schemas"]["ClauseLink"] | null;
            href: string;
            id: string;
            lasting: boolean;
            letter: string;
            seen: boolean;
            text: string;
            title: string;
        };
        /** AccountNotices */
        AccountNotices: {
            banners: components["schemas"]["AccountNotice"][];
            items: components["schemas"]["AccountNotice"][];
            next: string | null;
            unseen: number;
        };
        /** FigureRow */
        accounts_agreements_http_FigureRow: {
            name: string;
            sources: components["schemas"]["Source"][];
            value: number | string;
        };
        /** NewAnswer */
        accounts_agreements_http_NewAnswer: {
            /** @enum {string} */
            choice: "keep" | "waive";
            right: string;
            service: string;
        };
        /** ConsentView */
        accounts_together_http_ConsentView: {
            clients: string[];
            id: string;
            revoked: string | null;
            signed: string;
            signed_on: string;
            why: string;
        };
        /** IdentityView */
        accounts_together_http_IdentityView: {
            /** @default  */
            address: string;
            asked: boolean;
            at?: string | null;
            /** @default  */
            country: string;
            /** @default  */
            legal_name: string;
            looked_at: string;
            /** @default  */
            payer: string;
            /** @default  */
            register: string;
            /** @default  */
            responsible: string;
            /** @default  */
            telephone: string;
            /** @default  */
            use: string;
        };
        /** NewLink */
        accounts_together_http_NewLink: {
            linked: string;
        };
        /** StepView */
        accounts_together_http_StepView: {
            at: string;
            what: string;
        };
        /** AskedView */
        accounts_views_AskedView: {
            document: string;
            title: string;
            version: string;
        };
        /** AccountView */
        AccountView: {
            country: string;
            id: string;
            /** @enum {string} */
            locale: "en" | "fr";
            name: string;
            /** @enum {string} */
            standing: "active" | "partly_suspended" | "suspended";
            time_zone: string;
        };
        /** ActionView */
        ActionView: {
            arguments: components["schemas"]["ArgumentView"][];
            label: string;
            name: string;
        };
        /** ActorView */
        ActorView: {
            id: string | null;
            kind: string;
            name: string | null;
        };
        /** AddressView */
        AddressView: {
            address: string;
            channel: string;
            verified: boolean;
        };
        /** AgentPresence */
        AgentPresence: {
            capacity: {
                [key: string]: number;
            };
            load: {
                [key: string]: number;
            };
            member: components["schemas"]["routing_views_Named"];
            since: string | null;
            status: components["schemas"]["Presence"];
        };
        /** AgeScreen */
        AgeScreen: {
            asks: boolean;
            /** @default 13 */
            years: number;
        };
        /** Agreed */
        Agreed: {
            approved: boolean;
        };
        /** AgreedView */
        AgreedView: {
            agreed: string;
            at: string;
            language: string;
            law: string;
            members: string[];
            told: string;
        };
        /** NewAcceptance */
        agreements_http_NewAcceptance: {
            document: string;
            /** @enum {string} */
            language: "en" | "fr";
            sha256: string;
            version: string;
        };
        /** ClauseView */
        agreements_telling_ClauseView: {
            area: string;
            bound: string;
            check: string;
            duty: string;
            href: string;
            id: string;
            kept_by: string[];
            kind: string;
            missing: string;
            note: string;
            proved_by: string[];
            says: string;
            source: string;
            /** @enum {string} */
            state: "kept" | "partly" | "planned" | "not_software";
            tier: number;
            title: string;
            waits_for: string;
            where: string;
            why: string;
        };
        /** AgreementState */
        AgreementState: {
            accepted: boolean;
            asked?: components["schemas"]["accounts_views_AskedView"][];
            to_read?: components["schemas"]["accounts_views_AskedView"][];
            version: string;
        };
        /** AgreementView */
        AgreementView: {
            accepted: components["schemas"]["AcceptedView"] | null;
            before: string;
            by_machine: boolean;
            document: string;
            in_force_from: string;
            /** @enum {string} */
            language: "en" | "fr";
            ruling: string;
            sha256: string;
            text: string;
            title: string;
            version: string;
        };
        /** AlertForm */
        AlertForm: {
            /** @default false */
            letter: boolean;
            limit: number;
            live?: components["schemas"]["Live"] | null;
            members: string[];
            name: string;
            /** @default 60 */
            pause: number;
            purpose: string;
            question?: components["schemas"]["QuestionForm"] | null;
            quiet?: components["schemas"]["QuietTime"] | null;
            /** @default  */
            reviewer: string;
            /**
             * @default at_once
             * @enum {string}
             */
            tell: "at_once" | "hourly" | "daily";
            /** @enum {string} */
            when: "above" | "below";
        };
        /** AlertView */
        AlertView: {
            asked: components["schemas"]["AlertForm"];
            because: string;
            id: string;
            made_by: string;
            per_person: boolean;
            state: string;
        };
        /** Marked */
        analytics_http_exports_Marked: {
            export: string;
            recipient: string;
        };
        /** Reviewed */
        analytics_http_exports_Reviewed: {
            passes: boolean;
        };
        /** FigureRow */
        analytics_views_FigureRow: {
            at: string | null;
            count: number;
            dimensions: {
                [key: string]: string;
            };
            more: {
                [key: string]: number | null;
            };
            value: number | null;
        };
        /** ReportView */
        analytics_views_ReportView: {
            id: string;
            name: string;
            question: {
                [key: string]: unknown;
            };
            scope: string;
        };
        /** AnonymousView */
        AnonymousView: {
            bad: number;
            comments: string[];
            good: number;
            least: number;
            points: {
                [key: string]: number;
            };
        };
        /** Answer */
        Answer: {
            remedy?: string;
            words: string;
        };
        /** Answers */
        Answers: {
            items: components["schemas"]["AnswerView"][];
        };
        /** AnswerView */
        AnswerView: {
            answered_at: string | null;
            asked_at: string | null;
            comment: string;
            due: string;
            id: string;
            points: number | null;
            score: string | null;
            /** @enum {string} */
            state: "waiting" | "asked" | "answered" | "void";
        };
        /** AppealDecision */
        AppealDecision: {
            reason: string;
            upheld: boolean;
        };
        /** AppReview */
        AppReview: {
            account: string;
            approved: boolean;
            why: string;
        };
        /** AppView */
        AppView: {
            account: string;
            id: string;
            kind: string;
            made: string;
            name: string;
            reach: string;
            redirects: string[];
            why: string;
        };
        /** AreaBody */
        AreaBody: {
            area: string;
        };
        /** ArgumentView */
        ArgumentView: {
            choices?: components["schemas"]["rules_http_shapes_Choice"][] | null;
            /** @enum {string} */
            kind: "text" | "long_text" | "choice" | "words" | "several" | "span" | "value";
            label: string;
            list?: string | null;
            name: string;
            needed: boolean;
        };
        /** Aside */
        Aside: {
            /** @enum {string} */
            where: "spam" | "trash";
        };
        /** Asking */
        Asking: {
            items?: components["schemas"]["Wanted"][];
            /** @enum {string} */
            what: "answer" | "stop" | "cure";
            words?: string;
        };
        /** Attachments */
        Attachments: {
            kinds?: string[];
            /** @default 10485760 */
            max_bytes: number;
        };
        /** AttachmentView */
        AttachmentView: {
            /** @default false */
            card: boolean;
            /** @default false */
            held: boolean;
            id: string;
            name: string;
            safe: boolean;
            size: number;
            type: string;
            /** @default false */
            veiled: boolean;
        };
        /** AuditView */
        AuditView: {
            actor: components["schemas"]["ActorView"];
            at: string;
            event: {
                [key: string]: unknown;
            };
            kind: string;
            number: number;
            subject: string | null;
            summary: string;
        };
        /** AuthorityView */
        AuthorityView: {
            name: string;
            place: string;
            url: string;
        };
        /** BackupsView */
        BackupsView: {
            by_itself: boolean;
            days: number;
            hours: number;
            items: components["schemas"]["BackupView"][];
            last_good_at: string | null;
            late: boolean;
        };
        /** BackupView */
        BackupView: {
            accounts: string[];
            files: number;
            id: string;
            made_at: string;
            removed: string[];
            rows: number;
            size: number;
            until: string;
        };
        /** BadgeView */
        BadgeView: {
            account: string;
            until: string;
        };
        /** Because */
        Because: {
            because: string;
        };
        /** Begun */
        Begun: {
            attachments?: string[];
            cc?: string[];
            channel?: string;
            contact?: string;
            email?: string;
            fields?: {
                [key: string]: string | number | boolean | string[];
            };
            mailbox: string;
            name?: string;
            side_of?: string;
            subject: string;
            tags?: string[];
            text: string;
            then?: components["schemas"]["Then"] | null;
        };
        /** BegunView */
        BegunView: {
            conversation: components["schemas"]["ConversationView"];
            ruling: components["schemas"]["RulingView"];
        };
        /** BehindView */
        BehindView: {
            account: string;
            identity: components["schemas"]["accounts_together_http_IdentityView"];
            matches: components["schemas"]["MatchView"][];
            name: string;
            together: components["schemas"]["TogetherView"];
        };
        /** BrandChange */
        BrandChange: {
            color?: string;
            corner?: number;
            locale?: "en" | "fr";
            logo?: string;
            name?: string;
            postal_address?: string;
            privacy?: string;
            slug?: string;
            website?: string;
        };
        /** BrandView */
        BrandView: {
            color: string;
            corner: number;
            help: string;
            id: string;
            live: boolean;
            locale: string;
            logo: string;
            name: string;
            postal_address: string;
            privacy: string;
            slug: string;
            website: string;
        };
        /** BulkRefused */
        BulkRefused: {
            conversations: components["schemas"]["BulkRefusedOne"][];
            count: number;
            remedy: string;
            title: string;
            type: string;
        };
        /** BulkRefusedOne */
        BulkRefusedOne: {
            id: string;
            reference: number;
        };
        /** BulkSeen */
        BulkSeen: {
            done: number;
            failed: number;
            id: string;
            refused?: components["schemas"]["BulkRefused"][];
            state: string;
            undo_until: string | null;
            wanted: number;
        };
        /** Calendar */
        Calendar: {
            country?: string | null;
            extra?: string[];
            subdivision?: string | null;
            working?: string[];
        };
        /** CalendarChange */
        CalendarChange: {
            holidays?: components["schemas"]["HolidaysForm"];
            name?: string;
            time_zone?: string;
            week?: components["schemas"]["OpeningForm"][];
        };
        /** CalendarForm */
        CalendarForm: {
            holidays?: components["schemas"]["HolidaysForm"];
            name: string;
            time_zone?: string;
            week?: components["schemas"]["OpeningForm"][];
        };
        /** CalendarView */
        CalendarView: {
            holidays: components["schemas"]["HolidaysForm"];
            id: string;
            name: string;
            open_now: boolean;
            opens_at: string | null;
            time_zone: string;
            week: components["schemas"]["OpeningForm"][];
        };
        /** CallAnswer */
        CallAnswer: {
            may: boolean;
            permit: string;
            ruling: components["schemas"]["RulingView"];
        };
        /** CallbackList */
        CallbackList: {
            items: components["schemas"]["CallbackView"][];
        };
        /** CallbackView */
        CallbackView: {
            conversation: string;
            due: string | null;
            id: string;
            promised_at: string;
            queue: components["schemas"]["flows_http_shapes_Named"];
            since: string;
            state: string;
            tries: number;
        };
        /** Called */
        Called: {
            id: string;
            name: string;
        };
        /** CallLimitsView */
        CallLimitsView: {
            at_once?: number | null;
            countries?: string[];
            opened?: string[];
            per_call?: number | null;
            per_day?: number | null;
        };
        /** CallMade */
        CallMade: {
            call: components["schemas"]["CallView"] | null;
            opening?: components["schemas"]["Opening"] | null;
            ruling: components["schemas"]["RulingView"];
        };
        /** CallQualityView */
        CallQualityView: {
            answered: number;
            attempts: number;
            average: number;
            complaints: number;
            name: string;
            scope: string;
            short: number;
            unanswered: number;
            verdicts: {
                [key: string]: string;
            };
        };
        /** CallQuestion */
        CallQuestion: {
            campaign?: boolean;
            goods?: string;
            number: string;
            opening?: string;
            /** @enum {string} */
            purpose_class?: "service" | "transactional" | "marketing";
            queue?: string;
            seller?: string;
            sender?: string;
            /** @enum {string} */
            spoken?: "person" | "recorded" | "assistant";
        };
        /** LineView */
        calls_http_LineView: {
            /** @default  */
            extension: string;
            id: string;
            name: string;
            /** @default  */
            over: string;
            /** @default  */
            password: string;
            /** @default fairline */
            realm: string;
            /** @default false */
            registered: boolean;
            seen?: string | null;
            /** @default  */
            server: string;
            /** @default  */
            user: string;
        };
        /** CallSettings */
        CallSettings: {
            /** @default true */
            by_hand: boolean;
            /** @default false */
            must: boolean;
            /** @default 120 */
            pause_s: number;
            queues?: {
                [key: string]: "never" | "all" | "in" | "out";
            };
            /** @enum {string} */
            record: "never" | "all" | "in" | "out";
        };
        /** CallTraffic */
        CallTraffic: {
            figures: {
                [key: string]: number;
            };
            scopes: components["schemas"]["CallQualityView"][];
        };
        /** CallView */
        CallView: {
            agent: string | null;
            answered: string | null;
            cause: string;
            consult: string | null;
            contact: string;
            conversation: string;
            direction: string;
            ended: string | null;
            /** @default  */
            help: string;
            id: string;
            legs: components["schemas"]["LegView"][];
            mos: number | null;
            name: string;
            ours: string;
            queue: string | null;
            recording: components["schemas"]["RecordingView"];
            since: string;
            state: string;
            theirs: string;
            verified: string;
        };
        /** CallWould */
        CallWould: {
            country: string;
            emergency: boolean;
            from: string;
            number: string;
            opening: components["schemas"]["Opening"] | null;
            ruling: components["schemas"]["RulingView"];
        };
        /** Can */
        Can: {
            /** @default false */
            cc: boolean;
            /** @default false */
            html: boolean;
            reply: boolean;
            /** @default false */
            scheduled: boolean;
            /** @default false */
            segments: boolean;
            /** @default false */
            subject: boolean;
            why_not: string | null;
        };
        /** Capabilities */
        Capabilities: {
            /** @default false */
            attachments: boolean;
            /** @default false */
            begins: boolean;
            /** @default false */
            cc: boolean;
            /** @default false */
            directed: boolean;
            /** @default false */
            html: boolean;
            /** @default false */
            live: boolean;
            /** @default 0 */
            longest: number;
            /** @default false */
            personal_address: boolean;
            /** @default true */
            proves_address: boolean;
            /** @default false */
            segments: boolean;
            /** @default false */
            subject: boolean;
            /** @default false */
            tells_delivered: boolean;
            /** @default false */
            tells_read: boolean;
            /** @default false */
            threads: boolean;
        };
        /** Carried */
        Carried: {
            /** @default  */
            document: string;
            ground: string;
            since?: number | null;
            source: string;
            until?: number | null;
        };
        /** CaseRow */
        CaseRow: {
            account: string;
            account_name: string;
            category: string;
            count: number;
            due: components["schemas"]["cases_views_ClockView"] | null;
            id: string;
            /** @enum {string} */
            kind: "violation" | "complaint" | "carrier_report" | "takedown" | "child" | "breach" | "legal_process" | "illegal_content" | "security" | "check";
            kind_label: string;
            opened: string;
            reference: string;
            sealed: boolean;
            /** @enum {string} */
            severity: "low" | "normal" | "high" | "critical";
            /** @enum {string} */
            side: "account" | "operator";
            /** @enum {string} */
            state: "open" | "asked" | "answered" | "decided" | "appealed" | "recourse" | "closed";
            step: string;
            title: string;
        };
        /** Proof */
        cases_http_checks_Proof: {
            contact: string;
            entry?: number;
            words: string;
        };
        /** Reviewed */
        cases_http_operators_Reviewed: {
            stands: boolean;
            why: string;
        };
        /** ClauseView */
        cases_views_ClauseView: {
            href: string;
            id: string;
            title: string;
        };
        /** ClockView */
        cases_views_ClockView: {
            due: string;
            label: string;
            met: string | null;
            name: string;
            passed: string | null;
        };
        /** LineView */
        cases_views_LineView: {
            at: string;
            by: string;
            entries: number;
            figures: {
                [key: string]: number;
            };
            kind: string;
            name: string;
            number: number;
            summary: string;
            words: string;
        };
        /** ReportView */
        cases_views_ReportView: {
            at: string;
            channel: string;
            email: string;
            files?: components["schemas"]["ReportFile"][];
            link: string;
            number: string;
            when: string;
            words: string;
        };
        /** CaseView */
        CaseView: {
            about: string[];
            aware: string;
            case: components["schemas"]["CaseRow"];
            charges: components["schemas"]["ChargeView"][];
            clauses: components["schemas"]["cases_views_ClauseView"][];
            clocks: components["schemas"]["cases_views_ClockView"][];
            items: components["schemas"]["PointView"][];
            measures: components["schemas"]["MeasureView"][];
            names: {
                [key: string]: string;
            };
            next_step: string;
            outcome: string;
            proposals: components["schemas"]["ProposalView"][];
            report?: components["schemas"]["cases_views_ReportView"] | null;
            story: components["schemas"]["cases_views_LineView"][];
            strikes: number;
            words: string;
        };
        /** CauseView */
        CauseView: {
            number: number | null;
            words: string;
        };
        /** CertificateView */
        CertificateView: {
            account: string;
            copies: string;
            done_at: string | null;
            ended_at: string;
            id: string;
            keys_destroyed: number;
            places: number;
            rows: number;
            state: string;
        };
        /** ChangedForm */
        ChangedForm: {
            brand?: string;
            fields?: components["schemas"]["FormField"][];
            name?: string;
        };
        /** ChangedSettings */
        ChangedSettings: {
            close_after_days?: number;
            create_from_cc?: boolean;
            reopen?: "always" | "days";
            reopen_days?: number;
            spam_days?: number;
            trash_days?: number;
            undo_seconds?: number;
        };
        /** ChangedStatus */
        ChangedStatus: {
            name: components["schemas"]["Name"];
        };
        /** ChangedView */
        ChangedView: {
            columns?: string[];
            conditions?: {
                [key: string]: unknown;
            };
            name?: string;
            position?: number;
            scope?: string;
            sort?: components["schemas"]["Sort"];
        };
        /** OfferView */
        channels_voice_providers_http_OfferView: {
            asks: string;
            capabilities: string[];
            country: string;
            number: string;
            place: string;
        };
        /** IdentityView */
        channels_webchat_admin_http_IdentityView: {
            required: boolean;
            secret: string;
        };
        /** NewSite */
        channels_webchat_admin_http_NewSite: {
            attachments?: components["schemas"]["Attachments"];
            color?: string;
            /** @enum {string} */
            corner?: "left" | "right";
            domains?: string[];
            greeting?: {
                [key: string]: string;
            };
            identity?: components["schemas"]["IdentitySet"];
            leave_email?: boolean;
            name: string;
            prechat?: components["schemas"]["Prechat"];
            queue?: string | null;
        };
        /** SiteView */
        channels_webchat_admin_http_SiteView: {
            attachments: components["schemas"]["Attachments"];
            color: string;
            corner: string;
            domains: string[];
            greeting: {
                [key: string]: string;
            };
            id: string;
            identity: components["schemas"]["channels_webchat_admin_http_IdentityView"];
            key: string;
            leave_email: boolean;
            name: string;
            prechat: components["schemas"]["Prechat"];
            queue: string | null;
            snippet: string;
        };
        /** ChannelView */
        ChannelView: {
            capabilities: components["schemas"]["Capabilities"];
            icon: string;
            label: string;
            name: string;
        };
        /** ChargeView */
        ChargeView: {
            at: string;
            clause: string;
            currency: string;
            minor: number;
            reversed: boolean;
            why: string;
        };
        /** Checked */
        Checked: {
            dkim: string;
            dmarc: string;
            spf: string;
            words: string;
        };
        /** ChildReport */
        ChildReport: {
            consented?: boolean;
            conversation?: string;
            how?: string;
        };
        /** ChoicesView */
        ChoicesView: {
            clauses: components["schemas"]["compliance_http_NamedView"][];
            counts: {
                [key: string]: number;
            };
            policies: components["schemas"]["compliance_http_NamedView"][];
        };
        /** CitedView */
        CitedView: {
            href: string;
            id: string;
            title: string;
        };
        /** ClauseLink */
        ClauseLink: {
            href: string;
            id: string;
        };
        /** ClauseList */
        ClauseList: {
            clauses: components["schemas"]["ClauseRow"][];
            coverage: components["schemas"]["Coverage"];
        };
        /** ClauseRow */
        ClauseRow: {
            area: string;
            bound: string;
            href: string;
            id: string;
            kept_by: string[];
            kind: string;
            missing: string;
            proved_by: string[];
            source: string;
            /** @enum {string} */
            state: "kept" | "partly" | "planned" | "not_software";
            tier: number;
            title: string;
            waits_for: string;
            waits_for_words: string;
            waits_only_for: string[];
            where: string;
            why: string;
        };
        /** ClientView */
        ClientView: {
            channels: string[];
            consent: string;
            country: string;
            id: string;
            linked: string;
            name: string;
            plan: components["schemas"]["accounts_together_http_StepView"][];
            state: string;
            terms: string;
        };
        /** ClipList */
        ClipList: {
            items: components["schemas"]["ClipView"][];
        };
        /** ClipView */
        ClipView: {
            basis: string;
            id: string;
            language: string;
            name: string;
            playable: boolean;
            proof: string;
            seconds: number;
            until: string | null;
            /** @enum {string} */
            use: "prompt" | "music";
        };
        /** Coached */
        Coached: {
            member: string;
            words: string;
        };
        /** Code */
        Code: {
            code: string;
        };
        /** CodeProof */
        CodeProof: {
            /** @enum {string} */
            state: "none" | "asked" | "wrong" | "proven";
            /** @default 0 */
            tries_left: number;
            until?: string | null;
        };
        /** CodeWish */
        CodeWish: {
            /** @enum {string} */
            way?: "call" | "text";
        };
        /** CompanyChange */
        CompanyChange: {
            domain?: string | null;
            fields?: {
                [key: string]: string | number | boolean | string[] | null;
            };
            name?: string;
        };
        /** CompanyView */
        CompanyView: {
            created: string;
            domain: string | null;
            fields: {
                [key: string]: string | number | boolean | string[];
            };
            id: string;
            name: string;
        };
        /** Compared */
        Compared: {
            id: string;
            /** @enum {string} */
            kind: "same" | "changed" | "added" | "removed";
            runs: components["schemas"]["Run"][];
            title: string;
        };
        /** ComplaintTaken */
        ComplaintTaken: {
            call: string | null;
            case: string;
            conversation: string | null;
        };
        /** NamedView */
        compliance_http_NamedView: {
            id: string;
            name: string;
        };
        /** LimitsView */
        compliance_limits_http_LimitsView: {
            items: components["schemas"]["LimitView"][];
        };
        /** RefusedView */
        compliance_limits_http_RefusedView: {
            /** Format: date */
            day: string;
            many: number;
            what: string;
        };
        /** HeldView */
        compliance_refusals_HeldView: {
            act: string;
            at: string;
            by: components["schemas"]["WhoView"];
            cause: string;
            channel: string;
            contact: string | null;
            contact_name: string;
            conversation: string | null;
            due: string | null;
            ended: string | null;
            kind: string;
            may_release: boolean;
            number: number;
            purpose_class: string;
            /** @enum {string} */
            state: "refused" | "waiting" | "left" | "withdrawn";
            verdicts: components["schemas"]["VerdictView"][];
        };
        /** Consent */
        Consent: {
            /**
             * @default everywhere
             * @enum {string}
             */
            asked: "everywhere" | "law" | "countries";
            countries?: string[];
            /** @default false */
            no_transcript: boolean;
            /** @default true */
            required: boolean;
            text: {
                [key: string]: string;
            };
        };
        /** ConsentFile */
        ConsentFile: {
            csv: string;
        };
        /** ConsentsView */
        ConsentsView: {
            consents: components["schemas"]["privacy_consent_shapes_ConsentView"][];
            marks: string[];
            places: string[];
            why: components["schemas"]["WhyView"][];
        };
        /** ContactChange */
        ContactChange: {
            company?: string | null;
            country?: string | null;
            fields?: {
                [key: string]: string | number | boolean | string[] | null;
            };
            locale?: string | null;
            name?: string;
            note?: string | null;
            region?: string | null;
            time_zone?: string | null;
        };
        /** ContactFile */
        ContactFile: {
            columns?: {
                [key: string]: string;
            };
            csv: string;
            declared?: components["schemas"]["Declaration"];
        };
        /** ContactView */
        ContactView: {
            addresses: components["schemas"]["AddressView"][];
            company: components["schemas"]["crm_views_NamedView"] | null;
            country: string | null;
            created: string;
            erased: boolean;
            fields: {
                [key: string]: string | number | boolean | string[];
            };
            id: string;
            known_from: string | null;
            locale: string | null;
            merged_into: string | null;
            name: string;
            note: string | null;
            opted_out: string[];
            region: string | null;
            suggested_company: components["schemas"]["crm_views_NamedView"] | null;
            time_zone: string | null;
        };
        /** ContinuityView */
        ContinuityView: {
            back_within: number;
            every_days: number;
            exercises: components["schemas"]["ExerciseView"][];
            failing: components["schemas"]["FailureView"][];
            fallbacks: components["schemas"]["NumberFallbackView"][];
            kinds: string[];
            loses_most: number;
            overdue: boolean;
            parts: string[];
            red: boolean;
        };
        /**
         * Contract
         * @default {
         *       "document": "",
         *       "since": null,
         *       "until": null,
         *       "own_use": false,
         *       "excluded": false,
         *       "page": "",
         *       "commitments": []
         *     }
         */
        Contract: {
            /** @default [] */
            commitments: string[];
            /** @default  */
            document: string;
            /** @default false */
            excluded: boolean;
            /** @default false */
            own_use: boolean;
            /** @default  */
            page: string;
            since?: number | null;
            until?: number | null;
        };
        /** ConversationRow */
        ConversationRow: {
            agent: components["schemas"]["conversations_views_shapes_Named"] | null;
            channel: string;
            contact: components["schemas"]["conversations_views_shapes_Named"];
            created: string;
            custom: components["schemas"]["conversations_views_shapes_Named"] | null;
            due: components["schemas"]["Due"] | null;
            id: string;
            kind: string | null;
            language: string | null;
            last: components["schemas"]["Last"];
            merged_into: string | null;
            on_the_line: boolean;
            participants: number;
            priority: number;
            priority_word: string | null;
            queue: components["schemas"]["conversations_views_shapes_Named"] | null;
            reference: number;
            satisfaction: string | null;
            set_aside: string | null;
            side_of: string | null;
            snoozed_until: string | null;
            /** @enum {string} */
            state: "open" | "wrapping_up" | "closed";
            /** @enum {string} */
            status: "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
            subject: string | null;
            suspected: boolean;
            tags: string[];
            unread: number;
            updated: string;
            values?: {
                [key: string]: string | number | boolean | string[];
            };
            via: string | null;
            waiting_since: string | null;
            watchers: number;
        };
        /** NewLink */
        conversations_http_around_NewLink: {
            /** @enum {string} */
            kind: "incident_of" | "follows" | "related";
            other: string;
        };
        /** Changed */
        conversations_http_changes_Changed: {
            add_tags?: string[];
            agent?: string | null;
            custom?: string | null;
            form?: string | null;
            kind?: string | null;
            language?: string;
            priority?: number | string;
            queue?: string;
            remove_tags?: string[];
            status?: "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
            subject?: string;
            tags?: string[];
            values?: {
                [key: string]: string | number | boolean | string[] | null;
            };
        };
        /** Marked */
        conversations_http_thread_Marked: {
            number: number;
        };
        /** Named */
        conversations_views_shapes_Named: {
            id: string;
            name: string;
        };
        /** PageSeen */
        conversations_views_shapes_PageSeen: {
            title: string;
            url: string;
        };
        /** ConversationView */
        ConversationView: {
            agent: components["schemas"]["conversations_views_shapes_Named"] | null;
            brand: string | null;
            called: string;
            can: components["schemas"]["Can"];
            channel: string;
            contact: components["schemas"]["ContactView"];
            created: string;
            custom: components["schemas"]["conversations_views_shapes_Named"] | null;
            disposition: components["schemas"]["conversations_views_shapes_Named"] | null;
            due: components["schemas"]["Due"] | null;
            follows: string | null;
            form: components["schemas"]["conversations_views_shapes_Named"] | null;
            id: string;
            kind: string | null;
            language: string | null;
            last: components["schemas"]["Last"];
            links: components["schemas"]["LinkView"][];
            mailbox: components["schemas"]["conversations_views_shapes_Named"] | null;
            merged: components["schemas"]["MergedView"][];
            merged_into: string | null;
            on_the_line: boolean;
            page: components["schemas"]["conversations_views_shapes_PageSeen"] | null;
            participants: components["schemas"]["ParticipantView"][];
            priority: number;
            priority_word: string | null;
            queue: components["schemas"]["conversations_views_shapes_Named"] | null;
            reference: number;
            satisfaction: string | null;
            set_aside: string | null;
            side_of: string | null;
            sides: components["schemas"]["ConversationRow"][];
            site: components["schemas"]["conversations_views_shapes_Named"] | null;
            snoozed_until: string | null;
            /** @enum {string} */
            state: "open" | "wrapping_up" | "closed";
            /** @enum {string} */
            status: "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
            subject: string | null;
            suspected: boolean;
            tags: string[];
            unread: number;
            updated: string;
            values: {
                [key: string]: string | number | boolean | string[];
            };
            via: string | null;
            visitor_online: boolean;
            waiting_since: string | null;
            watchers: number;
            watching: components["schemas"]["conversations_views_shapes_Named"][];
        };
        /** CookieView */
        CookieView: {
            days: number;
            names: string[];
            purpose: string;
            store: string;
            where: string;
        };
        /** CopiesGone */
        CopiesGone: {
            how: string;
        };
        /** CopyView */
        CopyView: {
            areas: string[];
            as_of: string;
            format: string;
            id: string;
            left_out: number;
            loaded: string;
            numbers: number;
            registry: string;
            too_old: boolean;
            until: string | null;
        };
        /** CounterNotice */
        CounterNotice: {
            stated: string[];
            words: string;
        };
        /** Countries */
        Countries: {
            countries: components["schemas"]["CountryView"][];
            version: string;
        };
        /** CountryMeasure */
        CountryMeasure: {
            account: string;
            country: string;
            /** @enum {string} */
            issuer?: "operator" | "carrier";
            notice: string;
            /** @enum {string} */
            reach?: "outbound" | "full";
            suspended?: boolean;
        };
        /** CountryView */
        CountryView: {
            address: boolean;
            calls: boolean;
            checked: string;
            code: string;
            general: string;
            law: string;
            numbers: components["schemas"]["HelpNumber"][];
            texts: boolean;
            verified: boolean;
        };
        /** Counts */
        Counts: {
            all: number;
            kept: number;
            not_software: number;
            partly: number;
            planned: number;
        };
        /** Coverage */
        Coverage: {
            all: components["schemas"]["Counts"];
            by_area: {
                [key: string]: components["schemas"]["Counts"];
            };
            by_tier: {
                [key: string]: components["schemas"]["Counts"];
            };
        };
        /** Credentials */
        Credentials: {
            account?: string | null;
            code?: string | null;
            email: string;
            password: string;
            remember?: boolean;
        };
        /** Reason */
        crm_http_states_Reason: {
            why?: string;
        };
        /** FieldView */
        crm_views_FieldView: {
            /** @enum {string} */
            category: "none" | "pseudonymous" | "personal" | "sensitive";
            choices: string[] | null;
            id: string;
            /** @enum {string} */
            kind: "text" | "long_text" | "number" | "decimal" | "date" | "choice" | "choices" | "yes_no" | "pattern";
            label: string;
            name: string;
            /** @enum {string} */
            on: "contact" | "company" | "conversation";
            pattern: string | null;
        };
        /** NamedView */
        crm_views_NamedView: {
            id: string;
            name: string;
        };
        /** DataRequestView */
        DataRequestView: {
            asked_at: string;
            asked_by: string;
            contact: string;
            done_at: string | null;
            due: string;
            id: string;
            /** @enum {string} */
            kind: "access" | "erasure";
            package_until: string | null;
            report: components["schemas"]["Report"] | null;
            /** @enum {string} */
            state: "running" | "done" | "failed";
            why_failed: string | null;
        };
        /** Decision */
        Decision: {
            clauses?: string[];
            /** @enum {string} */
            outcome: "confirmed" | "unfounded" | "remedied" | "withdrawn" | "unresolved";
            reason: string;
            told_route?: boolean;
        };
        /**
         * Declaration
         * @default {
         *       "source": "",
         *       "means": "",
         *       "ground": "",
         *       "collected": "",
         *       "shown": ""
         *     }
         */
        Declaration: {
            collected?: string;
            /** @enum {string} */
            ground?: "consent" | "contract" | "legitimate_interest" | "legal_duty" | "";
            /** @enum {string} */
            means?: "own_form" | "own_customers" | "event" | "paper" | "partner" | "other" | "bought" | "rented" | "gathered" | "";
            shown?: string;
            source?: string;
        };
        /** Declaring */
        Declaring: {
            /** @enum {string} */
            declared: "service" | "transactional" | "marketing";
            ref: string;
        };
        /** Declined */
        Declined: {
            reason?: string;
        };
        /** Delivery */
        Delivery: {
            recipient: string;
            role: string;
            state: string;
            tries: components["schemas"]["Try"][];
            words: string;
        };
        /** DeskSettings */
        DeskSettings: {
            /** @default 4 */
            close_after_days: number;
            /** @default true */
            create_from_cc: boolean;
            /** @default  */
            pay_at: string;
            /**
             * @default always
             * @enum {string}
             */
            reopen: "always" | "days";
            /** @default 30 */
            reopen_days: number;
            /** @default 30 */
            spam_days: number;
            /** @default 30 */
            trash_days: number;
            /** @default 10 */
            undo_seconds: number;
        };
        /** DeskView */
        DeskView: {
            /** @default false */
            has_seller: boolean;
            /** @default  */
            mail: string;
            /** @default  */
            officer: string;
            /** @default  */
            phone: string;
            /** @default  */
            postal: string;
            /** @default false */
            serves_children: boolean;
        };
        /** Difference */
        Difference: {
            settings: string[];
            steps: components["schemas"]["StepChange"][];
        };
        /** Digits */
        Digits: {
            digits: string;
        };
        /** Disclosed */
        Disclosed: {
            package: string;
            sha256: string;
        };
        /** Disclosing */
        Disclosing: {
            authority: string;
            basis: string;
            fields: string[];
            own_initiative?: boolean;
        };
        /** Disclosure */
        Disclosure: {
            account: string;
            basis: string;
            country: string;
            fields: string[];
            forbidden_by?: string;
            /** @enum {string} */
            kind: "geographic" | "mobile" | "toll_free" | "national";
            name: string;
            /** @enum {string} */
            recipient: "carrier" | "traceback" | "government" | "issuer";
        };
        /** DispositionView */
        DispositionView: {
            id: string;
            name: string;
            queue: string | null;
        };
        /** DocumentRow */
        DocumentRow: {
            accepted: components["schemas"]["AcceptedView"] | null;
            asks: string;
            document: string;
            family: string;
            next: components["schemas"]["VersionRow"] | null;
            now: components["schemas"]["VersionRow"];
            page: string;
            title: string;
            waits: boolean;
        };
        /** Does */
        Does: {
            seconds?: number;
            text?: string;
            /** @enum {string} */
            what: "types" | "says" | "writes" | "silence" | "waits" | "agent" | "hangs_up";
        };
        /** DomainView */
        DomainView: {
            checked_at: string | null;
            failing_since: string | null;
            id: string;
            name: string;
            records: components["schemas"]["RecordView"][];
            state: string;
            words: string;
        };
        /** DoubtView */
        DoubtView: {
            at: string;
            channel: string;
            contact: string | null;
            message: string;
            number: number;
            words: string;
        };
        /** DraftReply */
        DraftReply: {
            attachments?: string[];
            cc?: string[] | null;
            not_before?: string | null;
            subject?: string;
            text?: string;
            then?: components["schemas"]["Then"] | null;
        };
        /** DraftSeen */
        DraftSeen: {
            attachments: string[];
            cc: string[] | null;
            /** @enum {string} */
            kind: "reply" | "note";
            mentions: string[];
            subject: string;
            text: string;
            then: {
                [key: string]: string;
            };
            updated: string | null;
        };
        /** DraftSent */
        DraftSent: {
            attachments?: string[];
            cc?: string[] | null;
            /** @enum {string} */
            kind?: "reply" | "note";
            mentions?: string[];
            subject?: string;
            text?: string;
            then?: {
                [key: string]: string;
            };
        };
        /** DraftView */
        DraftView: {
            at: string;
            change: string;
            changes: components["schemas"]["Compared"][];
            document: string;
            draft: string;
            drafted_by: string;
            faults: {
                [key: string]: string;
            };
            immediate: boolean;
            machine: string[];
            material: boolean;
            mine: boolean;
            parameters: {
                [key: string]: unknown;
            };
            reason: {
                [key: string]: string;
            };
            start_existing: string;
            start_new: string;
            summary: {
                [key: string]: string;
            };
            texts: {
                [key: string]: string;
            };
            version: string;
        };
        /** Drilled */
        Drilled: {
            after: number;
            drilled?: string | null;
        };
        /** Drills */
        Drills: {
            drills: components["schemas"]["DrillView"][];
        };
        /** DrillView */
        DrillView: {
            at: string;
            id: string;
            mode: string;
            number: string;
            passed: boolean;
            site: string;
            told: string;
            why: string;
        };
        /** DryRun */
        DryRun: {
            actions?: {
                [key: string]: unknown;
            }[];
            conditions?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            kind: "trigger" | "automation";
            machines?: boolean;
            when?: string[];
        };
        /** DryRunView */
        DryRunView: {
            examples: components["schemas"]["rules_http_shapes_ExampleView"][];
            looked_at: number;
            matched: number;
        };
        /** Due */
        Due: {
            at: string;
            breached: boolean;
            kind: string;
        };
        /** EffectView */
        EffectView: {
            ref: string;
            text: string;
        };
        /** LimitsView */
        emergency_views_LimitsView: {
            advice: string;
            causes: string[];
            due: boolean;
            version: string;
        };
        /** NewSite */
        emergency_views_NewSite: {
            homes?: boolean;
            /** @enum {string} */
            industry?: "" | "office" | "shop" | "assisted_living" | "social_services" | "emergency_centre" | "other";
            licence?: string;
            /** @enum {string} */
            mode?: "off" | "direct" | "trunk";
            name: string;
            outside?: string[];
            place: components["schemas"]["emergency_views_PlaceView"];
            route?: string;
        };
        /** PlaceView */
        emergency_views_PlaceView: {
            city: string;
            country: string;
            /** @default  */
            detail: string;
            /** @default  */
            house: string;
            /** @default  */
            label: string;
            /** @default  */
            postcode: string;
            /** @default  */
            region: string;
            street: string;
        };
        /** SiteView */
        emergency_views_SiteView: {
            drill_due: string | null;
            /** @default false */
            homes: boolean;
            id: string;
            /**
             * @default
             * @enum {string}
             */
            industry: "" | "office" | "shop" | "assisted_living" | "social_services" | "emergency_centre" | "other";
            /** @default  */
            licence: string;
            /**
             * @default off
             * @enum {string}
             */
            mode: "off" | "direct" | "trunk";
            name: string;
            outside?: string[];
            place: components["schemas"]["emergency_views_PlaceView"];
            /** @default  */
            route: string;
        };
        /** Ending */
        Ending: {
            disposition?: string | null;
            note?: string | null;
        };
        /** EvidenceBody */
        EvidenceBody: {
            act?: string;
            authority?: string;
            basis?: string;
            case?: string;
            contact?: string;
            since?: string;
            until?: string;
        };
        /** EvidenceKeyView */
        EvidenceKeyView: {
            key: string;
        };
        /** ExerciseView */
        ExerciseView: {
            back_after: number;
            began: string;
            calls_after: number | null;
            ended: string;
            fallbacks_kept: number;
            fallbacks_open: number;
            id: string;
            kind: string;
            lessons: components["schemas"]["LessonView"][];
            lost: number;
            met: boolean;
            words: string;
        };
        /** ExportForm */
        ExportForm: {
            columns?: string[];
            days?: number;
            filter?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            format?: "csv" | "parquet" | "svg" | "zip";
            from?: string | null;
            purpose: string;
            question?: components["schemas"]["QuestionForm"] | null;
            recipients: string[];
            recording?: string;
            until?: string | null;
            /** @enum {string} */
            what: "conversations" | "messages" | "contacts" | "figures" | "recording";
        };
        /** ExportView */
        ExportView: {
            asked_by: string;
            because: string;
            fetches: components["schemas"]["Fetch"][];
            format: string;
            id: string;
            left_out: number;
            link: string | null;
            made: string;
            purpose: string;
            recipients: string[];
            reviewed_by: string;
            rows: number;
            ruling: components["schemas"]["RulingView"] | null;
            series: string;
            state: string;
            until: string | null;
            viewers: components["schemas"]["Viewer"][];
            what: string;
        };
        /** Extending */
        Extending: {
            why: string;
        };
        /** ExtensionView */
        ExtensionView: {
            extension: string;
            line: string;
            member: string;
            name: string;
        };
        /** ExtraField */
        ExtraField: {
            choices?: string[];
            /** @default  */
            fills: string;
            /**
             * @default text
             * @enum {string}
             */
            kind: "text" | "long_text" | "choice";
            label: string;
            /** @default false */
            needed: boolean;
            /** @default  */
            why: string;
        };
        /** FailureView */
        FailureView: {
            began: string;
            id: string;
            parts: string[];
            what: string;
        };
        /** FallbackView */
        FallbackView: {
            at: string | null;
            by: string;
            hosted: boolean;
            open: boolean;
            remedy: string;
            seen: string | null;
            seen_after: number;
            state: string;
            to: string;
            words: string;
        };
        /** FeatureView */
        FeatureView: {
            feature: string;
            on: boolean;
        };
        /** Fetch */
        Fetch: {
            at: string;
            recipient: string;
        };
        /** FieldName */
        FieldName: {
            name: string;
            words: string;
        };
        /** Figures */
        Figures: {
            as_of: string;
            formula: string;
            from: string;
            limits?: components["schemas"]["Limits"];
            metric: string;
            names: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            per_person: boolean;
            rows: components["schemas"]["analytics_views_FigureRow"][];
            steps: string[];
            time_zone: string;
            took_ms: number;
            unit: string;
            until: string;
            words: string;
        };
        /** FigureView */
        FigureView: {
            checked: string;
            law: string;
            name: string;
            place: string;
            value: number | string | string[];
            verified: boolean;
        };
        /** FiringList */
        FiringList: {
            items: components["schemas"]["FiringView"][];
        };
        /** FiringView */
        FiringView: {
            at: string;
            cause: components["schemas"]["CauseView"];
            conditions: components["schemas"]["LeafSeen"][];
            did: string[];
            refused: components["schemas"]["rules_http_shapes_RefusedView"][];
            rule: components["schemas"]["RuleNamed"];
        };
        /** FloorAgent */
        FloorAgent: {
            capacity: {
                [key: string]: number;
            };
            conversations: string[];
            load: {
                [key: string]: number;
            };
            member: components["schemas"]["routing_views_Named"];
            since: string | null;
            status: components["schemas"]["Presence"];
        };
        /** FloorQueue */
        FloorQueue: {
            active: number;
            agents: {
                [key: string]: number;
            };
            id: string;
            longest_wait_seconds: number;
            name: string;
            offered: number;
            open: boolean;
            service_level: components["schemas"]["ServiceLevel"];
            sparkline: number[];
            waiting: number;
            waiting_since: string | null;
        };
        /** FloorView */
        FloorView: {
            agents: components["schemas"]["FloorAgent"][];
            at: string;
            queues: components["schemas"]["FloorQueue"][];
        };
        /** FlowChange */
        FlowChange: {
            body?: {
                [key: string]: unknown;
            };
            name?: string;
        };
        /** FlowList */
        FlowList: {
            items: components["schemas"]["FlowRow"][];
        };
        /** FlowRow */
        FlowRow: {
            changed: boolean;
            drafted_at: string;
            id: string;
            name: string;
            places: string[];
            quieted: string | null;
            runs_7d: number;
            runs_now: number;
            version: number | null;
        };
        /** Choice */
        flows_http_shapes_Choice: {
            label: string;
            value: string;
        };
        /** ClauseView */
        flows_http_shapes_ClauseView: {
            href: string;
            id: string;
            title: string;
        };
        /** FieldView */
        flows_http_shapes_FieldView: {
            choices: components["schemas"]["flows_http_shapes_Choice"][];
            drawn: string;
            label: string;
            listed: string | null;
            name: string;
            needed: boolean;
        };
        /** KindView */
        flows_http_shapes_KindView: {
            about: string;
            ends: boolean;
            fields: components["schemas"]["flows_http_shapes_FieldView"][];
            kind: string;
            label: string;
            media: string[];
        };
        /** Named */
        flows_http_shapes_Named: {
            id: string;
            name: string;
        };
        /** NewPlace */
        flows_http_shapes_NewPlace: {
            flow?: string | null;
            /** @enum {string} */
            kind: "sender" | "queue";
            of: string;
        };
        /** PlaceView */
        flows_http_shapes_PlaceView: {
            channel: string;
            flow: string | null;
            kind: string;
            name: string;
            of: string;
        };
        /** Seen */
        flows_simulate_Seen: {
            /** @default  */
            clip: string;
            /** @default  */
            language: string;
            /** @default  */
            outcome: string;
            /** @default 0 */
            seconds: number;
            skills?: {
                [key: string]: number;
            };
            step: string;
            /** @default  */
            text: string;
            what: string;
        };
        /** FlowView */
        FlowView: {
            body: {
                [key: string]: unknown;
            };
            changed: boolean;
            drafted_at: string;
            id: string;
            name: string;
            quieted: string | null;
            version: number | null;
        };
        /** Forgot */
        Forgot: {
            count: number;
            /** @default [] */
            ids: string[];
            kind: string;
        };
        /** FormField */
        FormField: {
            /** @default false */
            asked: boolean;
            field: string;
            /** @default false */
            needed: boolean;
            /** @default false */
            needed_to_solve: boolean;
            /** @default true */
            shown: boolean;
        };
        /** FormSeen */
        FormSeen: {
            brand: string;
            fields: components["schemas"]["FormField"][];
            id: string;
            name: string;
        };
        /** FoundToken */
        FoundToken: {
            token: string;
            type?: string;
            url?: string;
        };
        /** FoundView */
        FoundView: {
            held_conversations: string[];
            held_whole: boolean;
            places: components["schemas"]["PlaceHeldView"][];
        };
        /** GapView */
        GapView: {
            from_ms: number;
            until_ms: number;
            why: string;
        };
        /** HeldView */
        gate_held_http_HeldView: {
            act: string;
            asked_at: string | null;
            asked_why: string;
            channel: string;
            clauses: components["schemas"]["CitedView"][];
            contact: string | null;
            conversation: string | null;
            decided_at: string | null;
            decided_by: string;
            decided_why: string;
            due: string | null;
            found: string;
            kind: string;
            kind_words: string;
            may_release: boolean;
            member: string | null;
            mine: boolean;
            reason: string;
            rule: string;
            score: number;
            since: string;
            state: string;
            surface: string;
            text: string;
        };
        /** LimitsView */
        gate_http_LimitsView: {
            begins?: number | null;
            countries?: string[];
            ends?: number | null;
            /** @default false */
            links: boolean;
            per_day?: number | null;
            per_week?: number | null;
            /** @default true */
            sundays: boolean;
        };
        /** Deciding */
        gate_own_http_Deciding: {
            is_approved: boolean;
            ref: string;
            why?: string;
        };
        /** GivenBack */
        GivenBack: {
            code: string;
        };
        /** GoesOn */
        GoesOn: {
            after_seconds: number;
            queue: string;
        };
        /** GrammarView */
        GrammarView: {
            actions: components["schemas"]["ActionView"][];
            events: components["schemas"]["rules_http_shapes_Choice"][];
            fields: components["schemas"]["rules_http_shapes_FieldView"][];
            phrases: components["schemas"]["rules_http_shapes_Choice"][];
        };
        /** GrantAsked */
        GrantAsked: {
            provider: string;
        };
        /** GroundView */
        GroundView: {
            ended: string | null;
            id: string;
            law: string;
            verified: boolean;
            words: string;
        };
        /** GuideView */
        GuideView: {
            incoming: string;
            outgoing: string;
            sip: string;
        };
        /** HandingOver */
        HandingOver: {
            authority: string;
            basis: string;
            own_initiative?: boolean;
        };
        /** Handover */
        Handover: {
            agent?: string;
            note?: string;
            queue?: string;
        };
        /** HashListView */
        HashListView: {
            at: string;
            count: number;
            id: string;
            kind: string;
            name: string;
            source: string;
        };
        /** Header */
        Header: {
            name: string;
            value: string;
        };
        /** Held */
        Held: {
            done: number;
            found: number;
            module: string;
            place: string;
        };
        /** HelpNumber */
        HelpNumber: {
            kind: string;
            number: string;
        };
        /** HighRoleView */
        HighRoleView: {
            due: string;
            member: string;
            name: string;
            reviewed: string;
            role: string;
            suspended: boolean;
        };
        /** Hit */
        Hit: {
            found: number;
            place: string;
        };
        /** HitView */
        HitView: {
            excerpt: string;
            kind: string;
            name: string;
            ref: string;
        };
        /** HoldView */
        HoldView: {
            about: string;
            begin: string | null;
            case: string;
            id: string;
            kept: components["schemas"]["KeptView"][];
            lifted: string | null;
            owner: string;
            placed: string;
            review: string;
            until: string | null;
            what: string;
            why: string;
        };
        /** HolidaysForm */
        HolidaysForm: {
            country?: string | null;
            extra?: string[];
            subdivision?: string | null;
            working?: string[];
        };
        /** HostTold */
        HostTold: {
            name: string;
            /** @default 0 */
            port: number;
            /** @default 0 */
            priority: number;
            /** @default 0 */
            weight: number;
        };
        /** Hours */
        Hours: {
            day: number;
            from: string;
            until: string;
        };
        /** NewAcceptance */
        http_NewAcceptance: {
            /** @enum {string} */
            language: "en" | "fr";
            sha256: string;
            version: string;
        };
        /** Ice */
        Ice: {
            /** @default  */
            credential: string;
            urls: string[];
            /** @default  */
            username: string;
        };
        /** IdentitySet */
        IdentitySet: {
            required?: boolean;
        };
        /** ImportDone */
        ImportDone: {
            fates: components["schemas"]["RowFate"][];
            taken: components["schemas"]["ImportView"];
        };
        /** ImportPreview */
        ImportPreview: {
            columns: {
                [key: string]: string;
            };
            fates: components["schemas"]["RowFate"][];
            joined: number;
            known: number;
            left: number;
            made: number;
            refused: boolean;
            rows: number;
            signs: components["schemas"]["SignView"][];
        };
        /** ImportUndoneView */
        ImportUndoneView: {
            forgotten: number;
            kept: number;
        };
        /** ImportView */
        ImportView: {
            at: string;
            barred: string;
            bounced: number;
            by: string;
            ground: string;
            id: string;
            joined: number;
            left: number;
            made: number;
            mails: number;
            means: string;
            rows: number;
            source: string;
            state: string;
        };
        /** InstructionView */
        InstructionView: {
            at: string;
            by: string;
            clauses: string[];
            instruction: string;
            number: number;
            words: string;
        };
        /** Interest */
        Interest: {
            days?: number;
            why: string;
        };
        /** InterestView */
        InterestView: {
            purpose: string;
            since: string;
            until: string;
            why: string;
        };
        /** Invitation */
        Invitation: {
            end: string;
            method: string;
            organiser: string;
            start: string;
            summary: string;
        };
        /** InvitationView */
        InvitationView: {
            account_name: string;
            email: string;
            /** @enum {string} */
            role: "owner" | "admin" | "supervisor" | "agent" | "compliance_officer" | "read_only";
        };
        /** InvitedView */
        InvitedView: {
            invitation_url: string;
            member: components["schemas"]["MemberView"];
        };
        /** ItemView */
        ItemView: {
            at: string;
            contact: components["schemas"]["Called"] | null;
            conversation: components["schemas"]["ConversationRow"] | null;
            excerpt: string;
            id: string;
            kind: string;
            marks: [
                number,
                number
            ][];
            number: number | null;
            title: string;
            title_marks: [
                number,
                number
            ][];
        };
        /** Joining */
        Joining: {
            name: string;
            password: string;
        };
        /** Judgement */
        Judgement: {
            was_meant: boolean;
        };
        /** KeepingView */
        KeepingView: {
            at: string;
            emptied: number;
            forgot: components["schemas"]["Forgot"][];
            found: number;
            held: components["schemas"]["Forgot"][];
            places: number;
            run: string;
        };
        /** KeptRecordingView */
        KeptRecordingView: {
            agreed: components["schemas"]["AgreedView"] | null;
            began: string;
            call: string;
            command: string;
            conversation: string;
            has_transcript: boolean;
            held: boolean;
            id: string;
            ms: number;
            pauses: components["schemas"]["GapView"][];
            sha256: string;
            size: number;
            state: string;
            why: string;
            words: string;
        };
        /** KeptView */
        KeptView: {
            at: string;
            conversation: string;
            rows: number;
        };
        /** Keys */
        Keys: {
            auth: string;
            p256dh: string;
        };
        /** KindList */
        KindList: {
            items: components["schemas"]["flows_http_shapes_KindView"][];
            outcomes: {
                [key: string]: string;
            };
        };
        /** KnownAccounts */
        KnownAccounts: {
            items: components["schemas"]["KnownAccountView"][];
            many: number;
        };
        /** KnownAccountView */
        KnownAccountView: {
            country: string;
            id: string;
            looked_at: string;
            name: string;
            opened: string;
            standing: string;
        };
        /** Lack */
        Lack: {
            what: string;
            words: string;
        };
        /** Last */
        Last: {
            at: string;
            /** @enum {string} */
            from: "contact" | "agent" | "house" | "assistant";
            text: string;
        };
        /** LawView */
        LawView: {
            checked: string;
            law: string;
            place: string;
            verified: boolean;
        };
        /** LeafSeen */
        LeafSeen: {
            held: boolean;
            words: string;
        };
        /** Leaving */
        Leaving: {
            provider: string;
        };
        /** LeavingView */
        LeavingView: {
            asked_by: string;
            confirmed_by: string;
            day: number;
            days: number;
            delete_at: string | null;
            early: boolean;
            ends_at: string | null;
            held: string[];
            limit: string | null;
            state: string;
        };
        /** Left */
        Left: {
            offer: string;
        };
        /** LeftView */
        LeftView: {
            line: number;
            why: string;
        };
        /** LegView */
        LegView: {
            held: boolean;
            id: string;
            kind: string;
            label: string;
            member: string | null;
            /** @default  */
            mode: string;
            muted: boolean;
            since: string;
            state: string;
        };
        /** LessonDone */
        LessonDone: {
            lesson: number;
            words: string;
        };
        /** LessonView */
        LessonView: {
            done: string;
            lesson: string;
        };
        /** LetIn */
        LetIn: {
            conversation?: string;
            hours: number;
            purpose: string;
            why?: string;
        };
        /** Letter */
        Letter: {
            account: string;
            letter: string;
            number: string;
        };
        /** LevelsView */
        LevelsView: {
            block?: {
                [key: string]: number;
            };
            /** @default 80 */
            house_block: number;
            /** @default 50 */
            house_review: number;
            review?: {
                [key: string]: number;
            };
            /** @default  */
            version: string;
        };
        /**
         * Limits
         * @default {
         *       "days": 400,
         *       "stretches": 750,
         *       "lines": 10000,
         *       "reports": 500,
         *       "export_rows": 200000,
         *       "exports": 100,
         *       "recipients": 50,
         *       "series": 50,
         *       "alerts": 100
         *     }
         */
        Limits: {
            /** @default 100 */
            alerts: number;
            /** @default 400 */
            days: number;
            /** @default 200000 */
            export_rows: number;
            /** @default 100 */
            exports: number;
            /** @default 10000 */
            lines: number;
            /** @default 50 */
            recipients: number;
            /** @default 500 */
            reports: number;
            /** @default 50 */
            series: number;
            /** @default 750 */
            stretches: number;
        };
        /** LimitsRead */
        LimitsRead: {
            version: string;
        };
        /** LimitView */
        LimitView: {
            channel: string;
            key: string;
            label: string;
            many: number;
            per_minute: number;
            unit: string;
        };
        /** LinkView */
        LinkView: {
            id: string;
            kind: string;
            reference: number;
            /** @enum {string} */
            status: "new" | "open" | "pending" | "on_hold" | "solved" | "closed";
            subject: string | null;
        };
        /** LintRequest */
        LintRequest: {
            body?: {
                [key: string]: unknown;
            } | null;
        };
        /** LintView */
        LintView: {
            items: components["schemas"]["RemarkView"][];
            publishable: boolean;
        };
        /** ListenedView */
        ListenedView: {
            at: string;
            member: string;
            name: string;
            what: string;
        };
        /** Listening */
        Listening: {
            /** @enum {string} */
            mode: "listen" | "whisper" | "barge" | "take_over";
        };
        /** Live */
        Live: {
            /** @enum {string} */
            measure: "waiting" | "longest_wait" | "offered" | "active" | "available" | "service_level";
            /** @default  */
            queue: string;
        };
        /** LocationView */
        LocationView: {
            confirmed: string | null;
            due: boolean;
            emergency: boolean;
            expires: string | null;
            known: components["schemas"]["emergency_views_PlaceView"][];
            mode: string;
            number: string;
            place: components["schemas"]["emergency_views_PlaceView"] | null;
            why: string;
            withheld: boolean;
        };
        /** Looked */
        Looked: {
            answer: string;
            at: string | null;
            well: boolean;
        };
        /** LookView */
        LookView: {
            access: string;
            at: string;
            by: string;
            conversation: string;
            number: number;
            purpose: string;
        };
        /** MacroChange */
        MacroChange: {
            actions?: {
                [key: string]: unknown;
            }[];
            name?: string;
            scope?: string;
        };
        /** MacroDone */
        MacroDone: {
            conversation: components["schemas"]["ConversationRow"];
            did: string[];
            refused: string[];
        };
        /** MacroList */
        MacroList: {
            items: components["schemas"]["MacroView"][];
        };
        /** MacroPreview */
        MacroPreview: {
            changes: string[];
            text: string;
        };
        /** MacroView */
        MacroView: {
            actions: {
                [key: string]: unknown;
            }[];
            does: string[];
            id: string;
            name: string;
            position: number;
            scope: string;
        };
        /** Made */
        Made: {
            id: string;
        };
        /** MadeView */
        MadeView: {
            secret: string;
            token: components["schemas"]["TokenView"];
        };
        /** MailboxChange */
        MailboxChange: {
            address?: string;
            brand?: string;
            config?: components["schemas"]["MailboxConfig"];
            name?: string;
            queue?: string | null;
            receiving_password?: string;
            sending_password?: string;
        };
        /** MailboxConfig */
        MailboxConfig: {
            blocked?: string[];
            /** @default  */
            footer: string;
            /** @default  */
            from_name: string;
            /** @default true */
            plus: boolean;
            /** @default  */
            provider: string;
            receiving?: components["schemas"]["Receiving"];
            sending?: components["schemas"]["Sending"];
            signature?: {
                [key: string]: string;
            };
            /** @default  */
            spam_header: string;
            /** @default false */
            tag: boolean;
            /** @default  */
            trusted_authserv: string;
        };
        /** MailboxView */
        MailboxView: {
            address: string;
            brand: string;
            config: components["schemas"]["MailboxConfig"];
            domain: string;
            domain_state: string;
            granted: boolean;
            has_password: {
                [key: string]: boolean;
            };
            id: string;
            inbound: string;
            looked: components["schemas"]["Looked"] | null;
            may_send: boolean;
            name: string;
            needs_code: boolean;
            proof: components["schemas"]["CodeProof"];
            queue: string | null;
        };
        /** MailOfMessage */
        MailOfMessage: {
            calendar?: components["schemas"]["Invitation"] | null;
            cc?: string[];
            checks?: components["schemas"]["Checked"] | null;
            defects?: string[];
            deliveries?: components["schemas"]["Delivery"][];
            /** @default false */
            has_page: boolean;
            mail?: string | null;
            /** @default  */
            sender: string;
            /** @default  */
            subject: string;
            to?: string[];
        };
        /** MailView */
        MailView: {
            at: string | null;
            cause: string;
            id: string;
            mailbox: string;
            sender: string;
            state: string;
            subject: string;
            words: string;
        };
        /** Mark */
        Mark: {
            kind: string;
            reported: boolean;
            words: string;
        };
        /** MarkView */
        MarkView: {
            badges: components["schemas"]["BadgeView"][];
            id: string;
            name: string;
            owner: string;
        };
        /** Matching */
        Matching: {
            contact: string;
        };
        /** MatchView */
        MatchView: {
            at: string;
            listed: string;
            score: number;
            source: string;
            what: string;
        };
        /** MaterialView */
        MaterialView: {
            came: string;
            destroyed: string | null;
            id: string;
            list: string;
            opened: number;
            sha256: string;
            size: number;
            type: string;
        };
        /** MeasureView */
        MeasureView: {
            because: string;
            condition: string;
            ground: string;
            holds: boolean;
            id: string;
            kind: string;
            scope: string;
            taken: string;
            until: string | null;
            why: string;
        };
        /** MemberChange */
        MemberChange: {
            name?: string;
            role?: "owner" | "admin" | "supervisor" | "agent" | "compliance_officer" | "read_only";
            state?: "active" | "deactivated";
            teams?: string[];
        };
        /** MemberView */
        MemberView: {
            email: string;
            id: string;
            /** @enum {string} */
            locale: "en" | "fr";
            name: string;
            /** @enum {string} */
            role: "owner" | "admin" | "supervisor" | "agent" | "compliance_officer" | "read_only";
            second_factor: boolean;
            skills: components["schemas"]["SkillView"][];
            /** @enum {string} */
            state: "invited" | "active" | "deactivated";
            teams: string[];
            time_zone: string;
        };
        /** Merge */
        Merge: {
            other: string;
        };
        /** MergedView */
        MergedView: {
            id: string;
            reference: number;
        };
        /** MetricView */
        MetricView: {
            dimensions: string[];
            filters: string[];
            formula: string;
            name: string;
            over_time: boolean;
            unit: string;
            words: string;
        };
        /** MineView */
        MineView: {
            ground: string;
            in_use: boolean;
            objected: boolean;
            open: boolean;
            supplier: components["schemas"]["SupplierView"];
            until: string | null;
            why: string;
            words: string;
        };
        /** ModeChoice */
        ModeChoice: {
            channels: string[];
            features: string[];
            mode: string;
            title: string;
            version: number;
        };
        /** ModeChoices */
        ModeChoices: {
            items: components["schemas"]["ModeChoice"][];
        };
        /** ModeView */
        ModeView: {
            clauses: string[];
            evidence: string;
            features: components["schemas"]["FeatureView"][];
            found: string;
            masked: number;
            mode: string;
            months: components["schemas"]["MonthView"][];
            since: string | null;
            state: string;
            title: string;
            version: number;
            voided: string | null;
        };
        /** MonthView */
        MonthView: {
            many: number;
            month: string;
            outside: number;
        };
        /** MoreHashes */
        MoreHashes: {
            hashes: string[];
        };
        /** MoveView */
        MoveView: {
            at: string;
            because: string;
            called: string;
            changed: string;
            files: number;
            id: string;
            kind: string;
            lines: number;
            notes: components["schemas"]["NoteView"][];
            noun: string;
            number: number;
            parts: components["schemas"]["PartView"][];
            state: string;
            tallies: components["schemas"]["Tally"][];
        };
        /** Muting */
        Muting: {
            leg?: string;
            on: boolean;
        };
        /** Name */
        Name: {
            en: string;
            fr: string;
        };
        /** NameAnswer */
        NameAnswer: {
            taken: boolean;
            why?: string;
        };
        /** NamedPerson */
        NamedPerson: {
            id: string;
            name: string;
        };
        /** Need */
        Need: {
            case?: string;
            conversation: string;
            minutes?: number;
            purpose?: string;
            why?: string;
        };
        /** NeededSkill */
        NeededSkill: {
            /** @default 1 */
            level: number;
            skill: string;
        };
        /** NewAccountExport */
        NewAccountExport: {
            days?: number;
            recipients: string[];
        };
        /** NewAddress */
        NewAddress: {
            address: string;
            channel: string;
        };
        /** NewApart */
        NewApart: {
            apart: boolean;
            why: string;
        };
        /** NewBadge */
        NewBadge: {
            account: string;
            /** Format: date-time */
            until: string;
        };
        /** NewBrand */
        NewBrand: {
            color?: string;
            corner?: number;
            /** @enum {string} */
            locale?: "en" | "fr";
            logo?: string;
            name: string;
            postal_address?: string;
            privacy?: string;
            slug: string;
            website?: string;
        };
        /** NewBrandOwner */
        NewBrandOwner: {
            owner: string;
        };
        /** NewBulk */
        NewBulk: {
            actions: {
                [key: string]: unknown;
            }[];
            conversations?: string[];
            expected?: number;
            view?: string;
        };
        /** NewCall */
        NewCall: {
            contact?: string;
            conversation?: string;
            from?: string;
            number: string;
            opening?: string;
            /** @enum {string} */
            purpose_class?: "service" | "transactional" | "marketing";
        };
        /** NewCallComplaint */
        NewCallComplaint: {
            at?: string | null;
            called?: string | null;
            calling: string;
            /** @enum {string} */
            source: "consumer" | "provider" | "police" | "regulator";
            traces?: boolean;
            words?: string;
        };
        /** NewCase */
        NewCase: {
            about?: string[];
            subject: string;
            words?: string;
        };
        /** NewCharge */
        NewCharge: {
            clause?: string;
            currency: string;
            minor: number;
            why: string;
        };
        /** NewCheck */
        NewCheck: {
            account: string;
            contacts?: string[];
            due?: string | null;
            most?: number;
            needed_per_cent?: number;
            words?: string;
        };
        /** NewClient */
        NewClient: {
            channels: (string | unknown)[];
            country: string;
            name: string;
            terms?: string;
        };
        /** NewCompany */
        NewCompany: {
            domain?: string | null;
            fields?: {
                [key: string]: string | number | boolean | string[] | null;
            };
            name: string;
        };
        /** NewConsentBody */
        NewConsentBody: {
            adult?: boolean;
            at: string;
            channel: string;
            expires?: string;
            /** @enum {string} */
            kind: "implied" | "express" | "express_written";
            language?: string;
            method: string;
            pending?: boolean;
            proof?: string;
            /** @enum {string} */
            purpose_class: "service" | "transactional" | "marketing";
            seller?: string;
            source: string;
            text?: string;
            version?: string;
        };
        /** NewContact */
        NewContact: {
            addresses?: components["schemas"]["NewAddress"][];
            company?: string | null;
            country?: string | null;
            fields?: {
                [key: string]: string | number | boolean | string[] | null;
            };
            locale?: string | null;
            name?: string;
            note?: string | null;
            region?: string | null;
            time_zone?: string | null;
        };
        /** NewDataRequest */
        NewDataRequest: {
            contact: string;
            /** @enum {string} */
            kind: "access" | "erasure";
        };
        /** NewDate */
        NewDate: {
            account: string;
            /** Format: date-time */
            date: string;
            document: string;
            evidence: string;
            version: string;
        };
        /** NewDisclosure */
        NewDisclosure: {
            at?: string;
            categories: string[];
            purpose?: string;
            reach?: string;
            recipient: string;
            shared?: boolean;
        };
        /** NewDisposition */
        NewDisposition: {
            name: string;
            queue?: string | null;
        };
        /** NewDomain */
        NewDomain: {
            name: string;
        };
        /** NewDraft */
        NewDraft: {
            change?: string;
            document: string;
            draft?: string;
            immediate?: boolean;
            machine?: ("en" | "fr")[];
            material: boolean;
            parameters?: {
                [key: string]: number | string;
            };
            reason?: {
                [key: string]: string;
            };
            /** Format: date-time */
            start_existing: string;
            /** Format: date-time */
            start_new: string;
            summary?: {
                [key: string]: string;
            };
            texts: {
                [key: string]: string;
            };
            version: string;
        };
        /** NewDrill */
        NewDrill: {
            site: string;
        };
        /** NewExercise */
        NewExercise: {
            back_after: number;
            /** Format: date-time */
            began: string;
            calls_after?: number | null;
            /** Format: date-time */
            ended: string;
            kind: string;
            lessons?: (string | unknown)[];
            lost: number;
            words: string;
        };
        /** NewExtension */
        NewExtension: {
            extension: string;
        };
        /** NewFailure */
        NewFailure: {
            en: string;
            fr: string;
            parts: (string | unknown)[];
        };
        /** NewField */
        NewField: {
            /** @enum {string} */
            category: "none" | "pseudonymous" | "personal" | "sensitive";
            choices?: string[] | null;
            /** @enum {string} */
            kind: "text" | "long_text" | "number" | "decimal" | "date" | "choice" | "choices" | "yes_no" | "pattern";
            label: string;
            name: string;
            /** @enum {string} */
            on: "contact" | "company" | "conversation";
            pattern?: string;
        };
        /** NewFinding */
        NewFinding: {
            evidence: string;
            found: string;
            what: string;
        };
        /** NewFlow */
        NewFlow: {
            body?: {
                [key: string]: unknown;
            } | null;
            name: string;
        };
        /** NewForm */
        NewForm: {
            brand?: string;
            fields?: components["schemas"]["FormField"][];
            name: string;
        };
        /** NewHashList */
        NewHashList: {
            hashes: string[];
            /** @enum {string} */
            kind: "sha256" | "md5" | "pdq";
            name: string;
            source: string;
        };
        /** NewHold */
        NewHold: {
            about?: string;
            begin?: string;
            case?: string;
            review: string;
            until?: string;
            /** @enum {string} */
            what: "contact" | "conversation" | "period";
            why: string;
        };
        /** NewIdentity */
        NewIdentity: {
            address: string;
            country: string;
            legal_name: string;
            payer?: string;
            register?: string;
            responsible: string;
            telephone?: string;
            use: string;
        };
        /** NewLeaving */
        NewLeaving: {
            days?: number;
            early?: boolean;
            /** Format: date-time */
            ends_at: string;
        };
        /** NewLevels */
        NewLevels: {
            block?: {
                [key: string]: number;
            };
            review?: {
                [key: string]: number;
            };
        };
        /** NewLine */
        NewLine: {
            name: string;
        };
        /** NewMacro */
        NewMacro: {
            actions: {
                [key: string]: unknown;
            }[];
            name: string;
            scope?: string;
        };
        /** NewMailbox */
        NewMailbox: {
            address: string;
            brand?: string;
            config?: components["schemas"]["MailboxConfig"];
            name: string;
            queue?: string | null;
            receiving_password?: string;
            sending_password?: string;
        };
        /** NewMark */
        NewMark: {
            name: string;
            owner: string;
        };
        /** NewMeasure */
        NewMeasure: {
            condition?: string;
            /** @enum {string} */
            ground?: "" | "stability" | "security" | "certification" | "harm";
            /** @enum {string} */
            kind?: "suspended" | "removed" | "held" | "other";
            scope: string;
            until?: string | null;
            why: string;
        };
        /** NewMember */
        NewMember: {
            email: string;
            name?: string;
            /** @enum {string} */
            role: "owner" | "admin" | "supervisor" | "agent" | "compliance_officer" | "read_only";
            teams?: string[];
        };
        /** NewMerge */
        NewMerge: {
            cc?: boolean;
            other: string;
        };
        /** NewMode */
        NewMode: {
            evidence: string;
            mode: string;
        };
        /** NewMove */
        NewMove: {
            called?: string;
            columns?: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "zendesk" | "mbox" | "csv" | "archive";
            mailbox?: string;
            name?: string;
            origin?: string;
            ours?: string[];
        };
        /** NewNote */
        NewNote: {
            attachments?: string[];
            mentions?: string[];
            text: string;
        };
        /** NewNotice */
        NewNotice: {
            purposes: string[];
            version: string;
        };
        /** NewNumber */
        NewNumber: {
            brand?: string;
            capabilities?: (("voice" | "text" | "whatsapp" | "fax") | unknown)[];
            entry?: string;
            /** @enum {string} */
            kind: "geographic" | "mobile" | "toll_free" | "national";
            name: string;
            number: string;
            provider?: string;
            /** @enum {string} */
            source?: "held" | "ported";
            trunk?: string;
        };
        /** NewOperatorCase */
        NewOperatorCase: {
            about?: string[];
            account: string;
            aware?: string | null;
            category?: string;
            clauses?: string[];
            /** @enum {string} */
            kind: "violation" | "complaint" | "carrier_report" | "takedown" | "child" | "breach" | "legal_process" | "illegal_content" | "security" | "check";
            sealed?: boolean;
            /** @enum {string} */
            severity?: "low" | "normal" | "high" | "critical";
            since?: string | null;
            title?: string;
            words?: string;
        };
        /** NewOwnership */
        NewOwnership: {
            /** Format: date-time */
            date: string;
            en: string;
            fr: string;
        };
        /** NewOwnWord */
        NewOwnWord: {
            /** @enum {string} */
            kind: "word" | "claim";
            likeness?: number;
            source?: string;
            text: string;
        };
        /** NewParticipant */
        NewParticipant: {
            contact?: string;
            email?: string;
            name?: string;
        };
        /** NewPartner */
        NewPartner: {
            evidence: string;
            reach?: string;
        };
        /** NewPassword */
        NewPassword: {
            current: string;
            new: string;
        };
        /** NewPlan */
        NewPlan: {
            countries?: string[] | null;
            evidence?: string;
            plan: string;
            renews?: string | null;
            seats?: {
                [key: string]: number;
            };
            version?: number | null;
        };
        /** NewProof */
        NewProof: {
            proof: string;
        };
        /** NewProposal */
        NewProposal: {
            fields?: string[];
            scope?: string;
            /** @enum {string} */
            what: "terminate" | "disclose" | "hand_over" | "open" | "destroy";
            why: string;
        };
        /** NewRecipient */
        NewRecipient: {
            place: string;
        };
        /** NewRecordingSettings */
        NewRecordingSettings: {
            words: boolean;
        };
        /** NewReply */
        NewReply: {
            anyway?: boolean;
            attachments?: string[];
            cc?: string[] | null;
            client_id?: string;
            headers?: {
                [key: string]: string;
            };
            not_before?: string | null;
            seen?: number | null;
            subject?: string;
            text?: string;
            then?: components["schemas"]["Then"] | null;
        };
        /** NewReport */
        NewReport: {
            /** @enum {string} */
            kind: "threat" | "hate" | "obscene" | "csam" | "phishing" | "malware" | "card" | "unlawful_goods" | "fraud" | "hazard" | "confidential" | "spam" | "flooding" | "impersonation" | "emergency" | "self_harm";
            why?: string;
        };
        /** NewResaleConsent */
        NewResaleConsent: {
            clients: (string | unknown)[];
            signed: string;
            /** Format: date-time */
            signed_on: string;
        };
        /** NewRightsRequest */
        NewRightsRequest: {
            address?: string;
            agent?: string;
            concerns?: string;
            contact?: string;
            conversation?: string;
            language?: string;
            mandate?: string;
            message?: string;
            name?: string;
            place?: string;
            received?: string;
            /** @enum {string} */
            right: "access" | "portability" | "erasure" | "correction" | "restriction" | "objection" | "withdrawal" | "no_sale" | "limit_use" | "recipients" | "question" | "complaint" | "child";
            /** @enum {string} */
            source?: "form" | "chat" | "mail" | "text" | "phone" | "letter" | "portal" | "signal" | "agent" | "operator";
            wish?: string;
            words?: string;
        };
        /** NewSavedReply */
        NewSavedReply: {
            shortcut: string;
            team?: string | null;
            text: string;
            title: string;
        };
        /** NewSigned */
        NewSigned: {
            account: string;
            ends?: string | null;
            families?: string[];
            page: string;
            parameters?: {
                [key: string]: number | string;
            };
            /** @enum {string} */
            rank: "order_form" | "addendum" | "agreement";
            /** Format: date-time */
            starts: string;
            title: string;
        };
        /** NewSize */
        NewSize: {
            countries: string[];
            for_profit: boolean;
            staff: number;
            turnover: number;
        };
        /** NewSkill */
        NewSkill: {
            name: string;
        };
        /** NewSplit */
        NewSplit: {
            numbers: number[];
            subject?: string;
        };
        /** NewStatus */
        NewStatus: {
            name: components["schemas"]["Name"];
            /** @enum {string} */
            status: "new" | "open" | "pending" | "on_hold" | "solved";
        };
        /** NewSuppression */
        NewSuppression: {
            address: string;
            /** @enum {string} */
            cause?: "by_hand" | "removal_asked";
        };
        /** NewTeam */
        NewTeam: {
            members?: string[];
            name: string;
        };
        /** NewTextSender */
        NewTextSender: {
            brand?: string;
            countries?: (string | unknown)[];
            country: string;
            help_words?: {
                [key: string]: string;
            };
            /** @enum {string} */
            kind: "long_code" | "toll_free" | "short_code" | "alphanumeric";
            media?: boolean;
            name: string;
            number: string;
            pool?: string;
            provider: string;
            queue?: string | null;
            welcome?: {
                [key: string]: string;
            };
        };
        /** NewToken */
        NewToken: {
            expires?: string | null;
            name: string;
            networks?: string[];
            scopes: string[];
        };
        /** NewTrunk */
        NewTrunk: {
            /** @enum {string} */
            kind: "sip" | "twilio";
            password?: string;
            setup: components["schemas"]["SetupTold"];
            token?: string;
        };
        /** NewVetting */
        NewVetting: {
            account: string;
            how: string;
            /** @enum {string} */
            state: "verified" | "false";
        };
        /** NewView */
        NewView: {
            columns?: string[];
            conditions?: {
                [key: string]: unknown;
            };
            name: string;
            position?: number;
            scope?: string;
            sort?: components["schemas"]["Sort"];
        };
        /** NewWatcher */
        NewWatcher: {
            member?: string;
        };
        /** NewWebForm */
        NewWebForm: {
            brand: string;
            consent?: string;
            fields?: components["schemas"]["ExtraField"][];
            files?: boolean;
            greeting?: string;
            mailbox?: string;
            name: string;
            purpose?: string;
            /** @enum {string} */
            reached?: "" | "pages" | "search" | "advertisement" | "popup";
            slug: string;
            /** @enum {string} */
            vertical?: "" | "device_security" | "other";
        };
        /** NoteView */
        NoteView: {
            code: string;
            count: number;
            detail: string;
            examples: string[];
            noun: string;
            words: string;
        };
        /** Noticed */
        Noticed: {
            agreed?: boolean;
            version: string;
        };
        /** NoticeDecision */
        NoticeDecision: {
            at?: string | null;
            ground?: string;
            /** @enum {string} */
            how: "now" | "later" | "never";
            /** @enum {string} */
            whom?: "account" | "person";
        };
        /** Notices */
        Notices: {
            items: components["schemas"]["platform_push_views_NoticeView"][];
            next: string | null;
            unseen: number;
        };
        /** NumberChange */
        NumberChange: {
            brand?: string;
            capabilities?: ("voice" | "text" | "whatsapp" | "fax")[];
            entry?: string;
            forward_to?: string;
            forwarding?: boolean;
            keep?: string;
            name?: string;
            trunk?: string;
        };
        /** NumberFallbackView */
        NumberFallbackView: {
            number: string;
            open: boolean;
            phone: string;
            seen: string | null;
            state: string;
            words: string;
        };
        /** GivenView */
        numbers_phones_given_http_GivenView: {
            at: string;
            basis: string;
            by: string;
            country: string;
            fields: components["schemas"]["FieldName"][];
            forbidden_by: string;
            kind: string;
            name: string;
            recipient: string;
        };
        /** Proving */
        numbers_phones_http_Proving: {
            code?: string;
            /** @enum {string} */
            how: "provider" | "code";
        };
        /** Changed */
        numbers_phones_operator_http_Changed: {
            numbers: number;
        };
        /** DisclosureView */
        numbers_phones_papers_http_DisclosureView: {
            at: string;
            basis: string;
            by: string;
            fields: string[];
            name: string;
            recipient: string;
        };
        /** AskedView */
        numbers_phones_views_AskedView: {
            forward_to: string;
            forwarding: boolean;
            member: string;
            until: string | null;
        };
        /** PlaceView */
        numbers_phones_views_PlaceView: {
            city: string;
            country: string;
            house: string;
            /** @default  */
            more: string;
            name: string;
            postcode: string;
            /** @default  */
            region: string;
            street: string;
        };
        /** StepView */
        numbers_phones_views_StepView: {
            at: string | null;
            due: string | null;
            note: string;
            step: string;
            words: string;
        };
        /** NumberView */
        NumberView: {
            asked: components["schemas"]["numbers_phones_views_AskedView"] | null;
            asked_name: string;
            brand: string;
            capabilities: string[];
            country: string;
            entry: string;
            fallback: components["schemas"]["FallbackView"] | null;
            forward_to: string;
            forwarding: boolean;
            id: string;
            idle_since: string | null;
            keep: string;
            kind: string;
            missing: components["schemas"]["Lack"][];
            name: string;
            number: string;
            place: components["schemas"]["numbers_phones_views_PlaceView"] | null;
            porting: components["schemas"]["PortingView"] | null;
            proof: components["schemas"]["ProofView"] | null;
            proven: boolean;
            reach: string;
            recovers_until: string | null;
            releasable: boolean;
            rule: string;
            shown_name: string;
            since: string | null;
            source: string;
            state: string;
            supplier: string;
            trunk: string;
            why: string;
            words: string;
        };
        /** Objection */
        Objection: {
            why?: string;
        };
        /** Order */
        obligations_http_Order: {
            order: string[];
        };
        /** ClockView */
        obligations_views_ClockView: {
            about: string;
            label: string;
            metric: string;
        };
        /** ObligationView */
        ObligationView: {
            due: string | null;
            ended_at: string | null;
            id: string;
            late: boolean;
            metric: string;
            missed_at: string | null;
            opened_at: string | null;
            policy: string;
            policy_name: string;
            running: boolean;
            spent_seconds: number;
            state: string;
            target_seconds: number;
            words: string;
        };
        /** OldPlace */
        OldPlace: {
            endpoint: string;
        };
        /** OnFileView */
        OnFileView: {
            faults: string[];
            supplier: components["schemas"]["Supplier"];
        };
        /** OpenedRecordingView */
        OpenedRecordingView: {
            began: string;
            call: string;
            id: string;
            ms: number;
        };
        /** Opening */
        Opening: {
            language: string;
            text: string;
        };
        /** OpeningForm */
        OpeningForm: {
            day: number;
            from: string;
            until: string;
        };
        /** Ordered */
        Ordered: {
            brand?: string;
            currency?: string;
            entry?: string;
            /** @enum {string} */
            kind: "geographic" | "mobile" | "toll_free" | "national";
            minor?: number;
            name: string;
            number: string;
        };
        /** OriginView */
        OriginView: {
            at: string;
            batch: string;
            by: string;
            collected: string | null;
            ground: string;
            how: string;
            line: number;
            means: string;
            number: number;
            shown: string;
            source: string;
        };
        /** OurNumber */
        OurNumber: {
            country: string;
            id: string;
            name: string;
            number: string;
            usual: boolean;
        };
        /** OwnChange */
        OwnChange: {
            locale?: "en" | "fr";
            name?: string;
            time_zone?: string;
        };
        /** OwnedView */
        OwnedView: {
            capabilities: string[];
            known: string;
            name: string;
            number: string;
            reference: string;
        };
        /** OwnWordList */
        OwnWordList: {
            items: components["schemas"]["OwnWordView"][];
        };
        /** OwnWordView */
        OwnWordView: {
            id: string;
            /** @enum {string} */
            kind: "word" | "claim";
            likeness: number;
            source: string;
            text: string;
        };
        /** PackList */
        PackList: {
            places: string[];
        };
        /** PackView */
        PackView: {
            figures: components["schemas"]["FigureView"][];
            place: string;
        };
        /** Page[DocumentRow] */
        "Page_fairline.accounts.agreements_http.DocumentRow_": {
            items: components["schemas"]["DocumentRow"][];
            next?: string | null;
        };
        /** Page[FigureRow] */
        "Page_fairline.accounts.agreements_http.FigureRow_": {
            items: components["schemas"]["accounts_agreements_http_FigureRow"][];
            next?: string | null;
        };
        /** Page[ReaderRow] */
        "Page_fairline.accounts.agreements_http.ReaderRow_": {
            items: components["schemas"]["ReaderRow"][];
            next?: string | null;
        };
        /** Page[BrandView] */
        "Page_fairline.accounts.brands_http.BrandView_": {
            items: components["schemas"]["BrandView"][];
            next?: string | null;
        };
        /** Page[Source] */
        "Page_fairline.accounts.figures.Source_": {
            items: components["schemas"]["Source"][];
            next?: string | null;
        };
        /** Page[MemberView] */
        "Page_fairline.accounts.views.MemberView_": {
            items: components["schemas"]["MemberView"][];
            next?: string | null;
        };
        /** Page[TeamView] */
        "Page_fairline.accounts.views.TeamView_": {
            items: components["schemas"]["TeamView"][];
            next?: string | null;
        };
        /** Page[Compared] */
        "Page_fairline.agreements.comparing.Compared_": {
            items: components["schemas"]["Compared"][];
            next?: string | null;
        };
        /** Page[DraftView] */
        "Page_fairline.agreements.operator_http.DraftView_": {
            items: components["schemas"]["DraftView"][];
            next?: string | null;
        };
        /** Page[AlertView] */
        "Page_fairline.analytics.alerts.http.AlertView_": {
            items: components["schemas"]["AlertView"][];
            next?: string | null;
        };
        /** Page[Raised] */
        "Page_fairline.analytics.alerts.http.Raised_": {
            items: components["schemas"]["Raised"][];
            next?: string | null;
        };
        /** Page[ExportView] */
        "Page_fairline.analytics.http.exports.ExportView_": {
            items: components["schemas"]["ExportView"][];
            next?: string | null;
        };
        /** Page[Recipient] */
        "Page_fairline.analytics.http.exports.Recipient_": {
            items: components["schemas"]["Recipient"][];
            next?: string | null;
        };
        /** Page[SeriesView] */
        "Page_fairline.analytics.http.series.SeriesView_": {
            items: components["schemas"]["SeriesView"][];
            next?: string | null;
        };
        /** Page[MetricView] */
        "Page_fairline.analytics.views.MetricView_": {
            items: components["schemas"]["MetricView"][];
            next?: string | null;
        };
        /** Page[ReportView] */
        "Page_fairline.analytics.views.ReportView_": {
            items: components["schemas"]["analytics_views_ReportView"][];
            next?: string | null;
        };
        /** Page[ExtensionView] */
        "Page_fairline.calls.extensions_http.ExtensionView_": {
            items: components["schemas"]["ExtensionView"][];
            next?: string | null;
        };
        /** Page[LineView] */
        "Page_fairline.calls.http.LineView_": {
            items: components["schemas"]["calls_http_LineView"][];
            next?: string | null;
        };
        /** Page[OurNumber] */
        "Page_fairline.calls.http.OurNumber_": {
            items: components["schemas"]["OurNumber"][];
            next?: string | null;
        };
        /** Page[CallView] */
        "Page_fairline.calls.views.CallView_": {
            items: components["schemas"]["CallView"][];
            next?: string | null;
        };
        /** Page[ReachedView] */
        "Page_fairline.cases.http.reached.ReachedView_": {
            items: components["schemas"]["ReachedView"][];
            next?: string | null;
        };
        /** Page[CaseRow] */
        "Page_fairline.cases.views.CaseRow_": {
            items: components["schemas"]["CaseRow"][];
            next?: string | null;
        };
        /** Page[ProviderView] */
        "Page_fairline.channels.email.http.grants.ProviderView_": {
            items: components["schemas"]["ProviderView"][];
            next?: string | null;
        };
        /** Page[MailboxView] */
        "Page_fairline.channels.email.http.mailboxes.MailboxView_": {
            items: components["schemas"]["MailboxView"][];
            next?: string | null;
        };
        /** Page[MailView] */
        "Page_fairline.channels.email.http.mails.MailView_": {
            items: components["schemas"]["MailView"][];
            next?: string | null;
        };
        /** Page[SuppressionView] */
        "Page_fairline.channels.email.http.suppressions.SuppressionView_": {
            items: components["schemas"]["SuppressionView"][];
            next?: string | null;
        };
        /** Page[OfferView] */
        "Page_fairline.channels.voice.providers.http.OfferView_": {
            items: components["schemas"]["channels_voice_providers_http_OfferView"][];
            next?: string | null;
        };
        /** Page[OwnedView] */
        "Page_fairline.channels.voice.providers.http.OwnedView_": {
            items: components["schemas"]["OwnedView"][];
            next?: string | null;
        };
        /** Page[TrunkView] */
        "Page_fairline.channels.voice.trunks.views.TrunkView_": {
            items: components["schemas"]["TrunkView"][];
            next?: string | null;
        };
        /** Page[SiteView] */
        "Page_fairline.channels.webchat.admin_http.SiteView_": {
            items: components["schemas"]["channels_webchat_admin_http_SiteView"][];
            next?: string | null;
        };
        /** Page[HeldView] */
        "Page_fairline.compliance.refusals.HeldView_": {
            items: components["schemas"]["compliance_refusals_HeldView"][];
            next?: string | null;
        };
        /** Page[TagSeen] */
        "Page_fairline.conversations.http.changes.TagSeen_": {
            items: components["schemas"]["TagSeen"][];
            next?: string | null;
        };
        /** Page[ChannelView] */
        "Page_fairline.conversations.http.channels.ChannelView_": {
            items: components["schemas"]["ChannelView"][];
            next?: string | null;
        };
        /** Page[DispositionView] */
        "Page_fairline.conversations.http.choices.DispositionView_": {
            items: components["schemas"]["DispositionView"][];
            next?: string | null;
        };
        /** Page[SavedReplyView] */
        "Page_fairline.conversations.http.choices.SavedReplyView_": {
            items: components["schemas"]["SavedReplyView"][];
            next?: string | null;
        };
        /** Page[FormSeen] */
        "Page_fairline.conversations.http.desk.FormSeen_": {
            items: components["schemas"]["FormSeen"][];
            next?: string | null;
        };
        /** Page[StatusSeen] */
        "Page_fairline.conversations.http.desk.StatusSeen_": {
            items: components["schemas"]["StatusSeen"][];
            next?: string | null;
        };
        /** Page[ViewSeen] */
        "Page_fairline.conversations.http.views.ViewSeen_": {
            items: components["schemas"]["ViewSeen"][];
            next?: string | null;
        };
        /** Page[ConversationRow] */
        "Page_fairline.conversations.views.shapes.ConversationRow_": {
            items: components["schemas"]["ConversationRow"][];
            next?: string | null;
        };
        /** Page[UnionType[ThreadMessage, ThreadNote, ThreadRuling, ThreadTold]] */
        "Page_fairline.conversations.views.shapes.ThreadMessage_fairline.conversations.views.shapes.ThreadNote_fairline.conversations.views.shapes.ThreadRuling_fairline.conversations.views.shapes.ThreadTold_": {
            items: (components["schemas"]["ThreadMessage"] | components["schemas"]["ThreadNote"] | components["schemas"]["ThreadRuling"] | components["schemas"]["ThreadTold"])[];
            next?: string | null;
        };
        /** Page[TimelineLine] */
        "Page_fairline.crm.http.contacts.TimelineLine_": {
            items: components["schemas"]["TimelineLine"][];
            next?: string | null;
        };
        /** Page[CompanyView] */
        "Page_fairline.crm.views.CompanyView_": {
            items: components["schemas"]["CompanyView"][];
            next?: string | null;
        };
        /** Page[ContactView] */
        "Page_fairline.crm.views.ContactView_": {
            items: components["schemas"]["ContactView"][];
            next?: string | null;
        };
        /** Page[FieldView] */
        "Page_fairline.crm.views.FieldView_": {
            items: components["schemas"]["crm_views_FieldView"][];
            next?: string | null;
        };
        /** Page[HeldView] */
        "Page_fairline.gate.held_http.HeldView_": {
            items: components["schemas"]["gate_held_http_HeldView"][];
            next?: string | null;
        };
        /** Page[SuspicionView] */
        "Page_fairline.gate.held_http.SuspicionView_": {
            items: components["schemas"]["SuspicionView"][];
            next?: string | null;
        };
        /** Page[WebFormView] */
        "Page_fairline.helpcentre.http.WebFormView_": {
            items: components["schemas"]["WebFormView"][];
            next?: string | null;
        };
        /** Page[DomainView] */
        "Page_fairline.numbers.http.DomainView_": {
            items: components["schemas"]["DomainView"][];
            next?: string | null;
        };
        /** Page[GivenView] */
        "Page_fairline.numbers.phones.given_http.GivenView_": {
            items: components["schemas"]["numbers_phones_given_http_GivenView"][];
            next?: string | null;
        };
        /** Page[ShownPapersView] */
        "Page_fairline.numbers.phones.given_http.ShownPapersView_": {
            items: components["schemas"]["ShownPapersView"][];
            next?: string | null;
        };
        /** Page[DisclosureView] */
        "Page_fairline.numbers.phones.papers_http.DisclosureView_": {
            items: components["schemas"]["numbers_phones_papers_http_DisclosureView"][];
            next?: string | null;
        };
        /** Page[NumberView] */
        "Page_fairline.numbers.phones.views.NumberView_": {
            items: components["schemas"]["NumberView"][];
            next?: string | null;
        };
        /** Page[PapersView] */
        "Page_fairline.numbers.phones.views.PapersView_": {
            items: components["schemas"]["PapersView"][];
            next?: string | null;
        };
        /** Page[TextSenderView] */
        "Page_fairline.numbers.text_http.TextSenderView_": {
            items: components["schemas"]["TextSenderView"][];
            next?: string | null;
        };
        /** Page[TradeView] */
        "Page_fairline.numbers.text_http.TradeView_": {
            items: components["schemas"]["TradeView"][];
            next?: string | null;
        };
        /** Page[CalendarView] */
        "Page_fairline.obligations.views.CalendarView_": {
            items: components["schemas"]["CalendarView"][];
            next?: string | null;
        };
        /** Page[ClockView] */
        "Page_fairline.obligations.views.ClockView_": {
            items: components["schemas"]["obligations_views_ClockView"][];
            next?: string | null;
        };
        /** Page[ObligationView] */
        "Page_fairline.obligations.views.ObligationView_": {
            items: components["schemas"]["ObligationView"][];
            next?: string | null;
        };
        /** Page[ServiceLevelView] */
        "Page_fairline.obligations.views.ServiceLevelView_": {
            items: components["schemas"]["ServiceLevelView"][];
            next?: string | null;
        };
        /** Page[AccountExportView] */
        "Page_fairline.platform.moving.http.AccountExportView_": {
            items: components["schemas"]["AccountExportView"][];
            next?: string | null;
        };
        /** Page[MoveView] */
        "Page_fairline.platform.moving.http.MoveView_": {
            items: components["schemas"]["MoveView"][];
            next?: string | null;
        };
        /** Page[AppView] */
        "Page_fairline.platform.oauth.reach.AppView_": {
            items: components["schemas"]["AppView"][];
            next?: string | null;
        };
        /** Page[DoubtView] */
        "Page_fairline.privacy.consent.shapes.DoubtView_": {
            items: components["schemas"]["DoubtView"][];
            next?: string | null;
        };
        /** Page[DataRequestView] */
        "Page_fairline.privacy.http.DataRequestView_": {
            items: components["schemas"]["DataRequestView"][];
            next?: string | null;
        };
        /** Page[KeepingView] */
        "Page_fairline.privacy.keeping.http.KeepingView_": {
            items: components["schemas"]["KeepingView"][];
            next?: string | null;
        };
        /** Page[CertificateView] */
        "Page_fairline.privacy.leaving.http.CertificateView_": {
            items: components["schemas"]["CertificateView"][];
            next?: string | null;
        };
        /** Page[AccessView] */
        "Page_fairline.privacy.operators.http.AccessView_": {
            items: components["schemas"]["AccessView"][];
            next?: string | null;
        };
        /** Page[InstructionView] */
        "Page_fairline.privacy.operators.http.InstructionView_": {
            items: components["schemas"]["InstructionView"][];
            next?: string | null;
        };
        /** Page[LookView] */
        "Page_fairline.privacy.operators.http.LookView_": {
            items: components["schemas"]["LookView"][];
            next?: string | null;
        };
        /** Page[OpenedRecordingView] */
        "Page_fairline.privacy.operators.opened_http.OpenedRecordingView_": {
            items: components["schemas"]["OpenedRecordingView"][];
            next?: string | null;
        };
        /** Page[ImportView] */
        "Page_fairline.privacy.origins.http.ImportView_": {
            items: components["schemas"]["ImportView"][];
            next?: string | null;
        };
        /** Page[HoldView] */
        "Page_fairline.privacy.rights.shapes.HoldView_": {
            items: components["schemas"]["HoldView"][];
            next?: string | null;
        };
        /** Page[RightsRequestView] */
        "Page_fairline.privacy.rights.shapes.RightsRequestView_": {
            items: components["schemas"]["RightsRequestView"][];
            next?: string | null;
        };
        /** Page[KeptRecordingView] */
        "Page_fairline.recording.http.KeptRecordingView_": {
            items: components["schemas"]["KeptRecordingView"][];
            next?: string | null;
        };
        /** Page[ListenedView] */
        "Page_fairline.recording.http.ListenedView_": {
            items: components["schemas"]["ListenedView"][];
            next?: string | null;
        };
        /** Page[SegmentView] */
        "Page_fairline.recording.http.SegmentView_": {
            items: components["schemas"]["SegmentView"][];
            next?: string | null;
        };
        /** Page[StrategyView] */
        "Page_fairline.routing.http.setup.StrategyView_": {
            items: components["schemas"]["StrategyView"][];
            next?: string | null;
        };
        /** Page[AgentPresence] */
        "Page_fairline.routing.views.AgentPresence_": {
            items: components["schemas"]["AgentPresence"][];
            next?: string | null;
        };
        /** Page[Named] */
        "Page_fairline.routing.views.Named_": {
            items: components["schemas"]["routing_views_Named"][];
            next?: string | null;
        };
        /** Page[OfferView] */
        "Page_fairline.routing.views.OfferView_": {
            items: components["schemas"]["routing_views_OfferView"][];
            next?: string | null;
        };
        /** Page[QueueView] */
        "Page_fairline.routing.views.QueueView_": {
            items: components["schemas"]["QueueView"][];
            next?: string | null;
        };
        /** Page[AuditView] */
        "Page_fairline.security.audit.AuditView_": {
            items: components["schemas"]["AuditView"][];
            next?: string | null;
        };
        /** Page[HighRoleView] */
        "Page_fairline.security.http.reviews.HighRoleView_": {
            items: components["schemas"]["HighRoleView"][];
            next?: string | null;
        };
        /** Page[WaitingView] */
        "Page_fairline.security.http.waiting.WaitingView_": {
            items: components["schemas"]["WaitingView"][];
            next?: string | null;
        };
        /** Page[TokenView] */
        "Page_fairline.security.tokens.TokenView_": {
            items: components["schemas"]["TokenView"][];
            next?: string | null;
        };
        /** Page[SignedInView] */
        "Page_fairline.security.views.SignedInView_": {
            items: components["schemas"]["SignedInView"][];
            next?: string | null;
        };
        /** Page[GivenView] */
        "Page_fairline.surveys.http.GivenView_": {
            items: components["schemas"]["surveys_http_GivenView"][];
            next?: string | null;
        };
        /** PapersAnswer */
        PapersAnswer: {
            expires?: string | null;
            reference?: string;
            taken: boolean;
            why?: string;
        };
        /** PapersView */
        PapersView: {
            asked: components["schemas"]["Lack"][];
            cite: string;
            country: string;
            deadline: string | null;
            designated: boolean;
            expires: string | null;
            holder: string;
            kind: string;
            note: string;
            offered: boolean;
            own_use: boolean;
            reference: string;
            shown: {
                [key: string]: string;
            };
            state: string;
            terms: string;
            terms_accepted: string | null;
            terms_words: string;
            why: string;
            words: string;
        };
        /** ParticipantView */
        ParticipantView: {
            address: string;
            contact: components["schemas"]["conversations_views_shapes_Named"];
            role: string;
        };
        /** PartnerCall */
        PartnerCall: {
            answered?: boolean;
            /** Format: date-time */
            began: string;
            number: string;
            permit?: string;
            seconds?: number;
            sender?: string;
        };
        /** PartnerCallTaken */
        PartnerCallTaken: {
            asked: boolean;
        };
        /** PartnerProof */
        PartnerProof: {
            proof: string;
        };
        /** PartnerShareView */
        PartnerShareView: {
            answered_at: string | null;
            due: string;
            id: string;
            late: boolean;
            name: string;
            partner: string;
            proof: string;
            reach: string;
        };
        /** PartnersView */
        PartnersView: {
            items: components["schemas"]["PartnerView"][];
        };
        /** PartnerView */
        PartnerView: {
            entity: string;
            evidence: string;
            families: string[];
            id: string;
            keys: string[];
            let_in_version: number;
            purpose: string;
            reach: string;
            since: string | null;
            version: number;
        };
        /** PartView */
        PartView: {
            number: number;
            size: number;
        };
        /** Passed */
        Passed: {
            passes: boolean;
        };
        /** PassedView */
        PassedView: {
            categories: string[];
            first: string;
            ground: string;
            kind: string;
            last: string;
            name: string;
            ref: string;
            times: number;
        };
        /** PassingOn */
        PassingOn: {
            known_by: string;
        };
        /** PeaksView */
        PeaksView: {
            every: number;
            left: number[];
            right: number[];
        };
        /** PersonView */
        PersonView: {
            address: string;
            contact: string;
            name: string;
            reason?: number | null;
            /** @enum {string} */
            say: "yes" | "later" | "no";
            since?: string | null;
        };
        /** PhoneLine */
        PhoneLine: {
            expires: string | null;
            ice: components["schemas"]["Ice"][];
            password: string;
            realm: string;
            server: string;
            uri: string;
            user: string;
        };
        /** PlaceHeldView */
        PlaceHeldView: {
            found: number;
            module: string;
            place: string;
        };
        /** PlaceList */
        PlaceList: {
            items: components["schemas"]["flows_http_shapes_PlaceView"][];
        };
        /** PlanChoice */
        PlanChoice: {
            free: boolean;
            name: string;
            title: string;
            version: number;
        };
        /** PlanChoices */
        PlanChoices: {
            items: components["schemas"]["PlanChoice"][];
        };
        /** PlanView */
        PlanView: {
            channels: string[] | null;
            countries: string[] | null;
            ends: string | null;
            free: boolean;
            idle_days: number | null;
            name: string;
            named_seats: boolean;
            renews: string | null;
            seats: components["schemas"]["SeatView"][];
            since: string | null;
            storage: components["schemas"]["StorageView"][];
            title: string;
            version: number;
        };
        /** NewPlace */
        platform_push_http_NewPlace: {
            endpoint: string;
            keys: components["schemas"]["Keys"];
        };
        /** Seen */
        platform_push_http_Seen: {
            unseen: number;
        };
        /** NoticeView */
        platform_push_views_NoticeView: {
            at: string;
            conversation: components["schemas"]["About"];
            /** @enum {string} */
            kind: "offered" | "assigned" | "mentioned" | "wrote" | "woke" | "due" | "missed" | "rested";
            many: number;
            number: number;
            seen: boolean;
            words: string;
        };
        /** Played */
        Played: {
            over: string;
            seen: components["schemas"]["flows_simulate_Seen"][];
            step: string;
            values: {
                [key: string]: string;
            };
            waits_for: string;
        };
        /** PointMet */
        PointMet: {
            ref: string;
            /** @constant */
            state?: "fixed";
        };
        /** PointView */
        PointView: {
            change: string;
            ref: string;
            state: string;
        };
        /** PooledView */
        PooledView: {
            accounts: number;
            at: string;
            channel: string;
            metric: string;
            value: number;
        };
        /** PoolingChoice */
        PoolingChoice: {
            on: boolean;
        };
        /** PoolingView */
        PoolingView: {
            days: number;
            default_on: boolean;
            fewest_accounts: number;
            objected: boolean;
            on: boolean;
            provenance: string;
            shown_at: string | null;
        };
        /** PortingStep */
        PortingStep: {
            due?: string | null;
            note?: string;
            /** @enum {string} */
            step: "documents" | "submitted" | "accepted" | "dated" | "done" | "rejected" | "cancelled";
        };
        /** PortingView */
        PortingView: {
            direction: string;
            open: boolean;
            provider: string;
            steps: components["schemas"]["numbers_phones_views_StepView"][];
        };
        /** Prechat */
        Prechat: {
            consent?: components["schemas"]["Consent"] | null;
            fields?: components["schemas"]["PrechatField"][];
        };
        /** PrechatField */
        PrechatField: {
            choices?: string[];
            /**
             * @default text
             * @enum {string}
             */
            kind: "text" | "email" | "choice";
            label: {
                [key: string]: string;
            };
            name: string;
            /** @default false */
            required: boolean;
            why?: {
                [key: string]: string;
            };
        };
        /**
         * Presence
         * @description An agent's status now; only `available` is shown work.
         * @enum {string}
         */
        Presence: "available" | "busy" | "away" | "offline";
        /** PresenceView */
        PresenceView: {
            capacity: {
                [key: string]: number;
            };
            load: {
                [key: string]: number;
            };
            since: string | null;
            status: components["schemas"]["Presence"];
        };
        /** PresenceWanted */
        PresenceWanted: {
            /** @enum {string} */
            status: "available" | "busy" | "away" | "offline";
        };
        /** PreviewView */
        PreviewView: {
            count: number;
            examples: components["schemas"]["privacy_keeping_http_ExampleView"][];
            held: number;
            held_examples: components["schemas"]["privacy_keeping_http_ExampleView"][];
            more: boolean;
        };
        /** ConsentView */
        privacy_consent_shapes_ConsentView: {
            at: string;
            channel: string;
            expires: string | null;
            id: string;
            kind: string;
            method: string;
            number: number;
            pending: boolean;
            proof: string;
            purpose_class: string;
            seller: string;
            source: string;
            text: string;
        };
        /** Reason */
        privacy_consent_shapes_Reason: {
            why?: string;
        };
        /** ExampleView */
        privacy_keeping_http_ExampleView: {
            called: string;
            ended_at: string | null;
            id: string;
        };
        /** KindView */
        privacy_keeping_http_KindView: {
            kind: string;
            law: string;
            least: number | null;
            most: number | null;
            words: string;
        };
        /** NewRule */
        privacy_keeping_http_NewRule: {
            days: number | null;
            kind: string;
            scope?: string;
            why?: string;
        };
        /** RuleView */
        privacy_keeping_http_RuleView: {
            days: number;
            decided_at: string | null;
            decided_by: string;
            kind: string;
            scope: string;
            why: string;
        };
        /** NoticeView */
        privacy_record_http_NoticeView: {
            purposes: string[];
            since: string;
            version: string;
        };
        /** Deciding */
        privacy_rights_shapes_Deciding: {
            ground?: string;
            /** @enum {string} */
            outcome: "granted" | "partly" | "refused";
            words?: string;
        };
        /** DisclosureView */
        privacy_rights_shapes_DisclosureView: {
            at: string;
            categories: string[];
            contact: string;
            id: string;
            purpose: string;
            reach: string;
            receipt: string;
            recipient: string;
            shared: boolean;
            tell_by: string | null;
            told: string;
        };
        /** Proving */
        privacy_rights_shapes_Proving: {
            how: string;
        };
        /** Processing */
        Processing: {
            categories: string[];
            controller: string;
            fields: string[];
            ground: string;
            kept: string;
            measures: string;
            processing: string;
            purposes: string[];
            recipients: string[];
            role: string;
            subjects: string[];
            transfers: string[];
        };
        /** ProofView */
        ProofView: {
            at: string | null;
            counts: boolean;
            evidence: string;
            how: string;
            until: string | null;
        };
        /** ProposalView */
        ProposalView: {
            by: string;
            id: string;
            kind: string;
            scope: string;
            state: string;
            what: string;
            why: string;
        };
        /** ProviderReport */
        ProviderReport: {
            account: string;
            currency?: string;
            fine?: number;
            rule: string;
            sender: string;
            words?: string;
        };
        /** ProviderView */
        ProviderView: {
            label: string;
            name: string;
        };
        /** Publication */
        Publication: {
            note?: string;
        };
        /** PublishedView */
        PublishedView: {
            approved_by: string;
            document: string;
            drafted_by: string;
            sha256: {
                [key: string]: string;
            };
            start_existing: string;
            start_new: string;
            version: string;
        };
        /** PurposeView */
        PurposeView: {
            ground: string;
            name: string;
            needs_consent: boolean;
            role: string;
            words: string;
        };
        /** PushKey */
        PushKey: {
            key: string;
        };
        /** QualityIn */
        QualityIn: {
            delay?: number;
            jitter: number;
            loss: number;
        };
        /** QualityView */
        QualityView: {
            bounced: number;
            complained: number;
            failed: number;
            name: string;
            opted_out: number;
            scope: string;
            sent: number;
            share: number;
            verdict: string;
        };
        /** QuestionForm */
        QuestionForm: {
            by?: string[];
            days?: number | null;
            filter?: {
                [key: string]: unknown;
            };
            from?: string | null;
            /** @enum {null|string} */
            grain?: "hour" | "day" | "week" | null;
            metric: string;
            /** @default  */
            time_zone: string;
            until?: string | null;
        };
        /** QueueChange */
        QueueChange: {
            calendar?: string | null;
            holidays?: components["schemas"]["Calendar"];
            name?: string;
            offer_seconds?: number;
            overflow?: components["schemas"]["GoesOn"] | null;
            priority?: number;
            return_after_minutes?: number | null;
            skills?: components["schemas"]["NeededSkill"][];
            strategy?: string;
            teams?: string[];
            time_zone?: string;
            week?: components["schemas"]["Hours"][];
            wrap_up_seconds?: number;
        };
        /** QueueForm */
        QueueForm: {
            calendar?: string | null;
            holidays?: components["schemas"]["Calendar"];
            name: string;
            offer_seconds?: number;
            overflow?: components["schemas"]["GoesOn"] | null;
            priority?: number;
            return_after_minutes?: number | null;
            skills?: components["schemas"]["NeededSkill"][];
            strategy?: string;
            teams?: string[];
            time_zone?: string;
            week?: components["schemas"]["Hours"][];
            wrap_up_seconds?: number;
        };
        /** QueueView */
        QueueView: {
            calendar: string | null;
            holidays: components["schemas"]["Calendar"];
            id: string;
            name: string;
            offer_seconds: number;
            open_now: boolean;
            opens_at: string | null;
            overflow: components["schemas"]["GoesOn"] | null;
            priority: number;
            return_after_minutes: number | null;
            skills: components["schemas"]["NeededSkill"][];
            strategy: string;
            teams: string[];
            time_zone: string;
            week: components["schemas"]["Hours"][];
            wrap_up_seconds: number;
        };
        /** QuietTime */
        QuietTime: {
            begin: number;
            end: number;
        };
        /** Raised */
        Raised: {
            alert: string;
            at: string;
            id: string;
            name: string;
            over: string | null;
            reviewer: string;
            state: string;
            subject: string;
            told: string | null;
            value: number;
        };
        /** ReachedView */
        ReachedView: {
            account: string;
            contacts: number;
            conversations: number;
            lost: number;
            name: string;
            readings: number;
        };
        /** ReachWish */
        ReachWish: {
            why: string;
        };
        /** Read */
        Read: {
            number: number;
        };
        /** ReaderRow */
        ReaderRow: {
            at: string | null;
            member: string;
            name: string;
        };
        /** Reads */
        Reads: {
            conversation?: string | null;
            number?: number;
        };
        /** ReadsFile */
        ReadsFile: {
            about?: string;
            by?: string;
            /** @enum {string} */
            format?: "csv" | "json";
            /** @enum {string} */
            kind?: "" | "contact" | "conversation" | "list" | "search" | "file" | "export" | "other" | "lost";
            since?: string;
            until?: string;
        };
        /** ReadsPage */
        ReadsPage: {
            items: components["schemas"]["ReadView"][];
            next: string | null;
            silent: string[];
        };
        /** ReadView */
        ReadView: {
            at: string;
            by: components["schemas"]["WhoView"];
            contacts: components["schemas"]["NamedPerson"][];
            id: string;
            /** @enum {string} */
            kind: "contact" | "conversation" | "list" | "search" | "file" | "export" | "other" | "lost";
            network: string;
            others: string[];
            route: string;
            session: string | null;
            shown: number;
            subject: string | null;
            subject_name: string;
        };
        /** ReadyAnswer */
        ReadyAnswer: {
            name: string;
            title: string;
            words: string;
        };
        /** ReasonView */
        ReasonView: {
            count: number;
            /** @enum {string} */
            say: "yes" | "later" | "no";
            verdict: components["schemas"]["VerdictView"];
        };
        /** Receipt */
        Receipt: {
            said: string;
        };
        /** Receiving */
        Receiving: {
            /**
             * @default seen
             * @enum {string}
             */
            after: "seen" | "move" | "leave";
            /** @default  */
            archive: string;
            /**
             * @default password
             * @enum {string}
             */
            auth: "password" | "oauth2";
            /** @default INBOX */
            folder: string;
            /** @default  */
            host: string;
            /**
             * @default smtp
             * @enum {string}
             */
            kind: "smtp" | "imap";
            /** @default 993 */
            port: number;
            /**
             * @default tls
             * @enum {string}
             */
            security: "tls" | "starttls" | "none";
            /** @default  */
            username: string;
        };
        /** Recipient */
        Recipient: {
            kind: string;
            since: string;
            until: string;
            value: string;
        };
        /** Recording */
        Recording: {
            /** @enum {string} */
            do: "start" | "pause" | "resume" | "stop";
        };
        /** RecordingSettings */
        RecordingSettings: {
            engine: string;
            lacks: string;
            words: boolean;
        };
        /** RecordingView */
        RecordingView: {
            /** @default false */
            asking: boolean;
            resumes?: string | null;
            state: string;
            why: string;
        };
        /** RecordView */
        RecordView: {
            found: string[];
            name: string;
            ok: boolean;
            purpose: string;
            required: boolean;
            type: string;
            value: string;
            words: string;
        };
        /** RecoveryCodes */
        RecoveryCodes: {
            recovery_codes: string[];
        };
        /** RefusalsView */
        RefusalsView: {
            items: components["schemas"]["compliance_limits_http_RefusedView"][];
        };
        /** Registered */
        Registered: {
            per_second?: number;
            reference?: {
                [key: string]: string;
            };
            taken: boolean;
            why?: string;
        };
        /** RegistryView */
        RegistryView: {
            areas: number;
            changed_hands: boolean;
            copies: components["schemas"]["CopyView"][];
            label: string;
            law: string;
            max_age_days: number | null;
            name: string;
            place: string;
            texts: boolean;
        };
        /** RemarkView */
        RemarkView: {
            clauses: components["schemas"]["flows_http_shapes_ClauseView"][];
            field: string | null;
            remedy: string;
            rule: string;
            /** @enum {string} */
            severity: "error" | "warning" | "hint";
            step: string | null;
            words: string;
        };
        /** RemedyView */
        RemedyView: {
            action: string | null;
            words: string;
        };
        /** Report */
        Report: {
            /** @default [] */
            holdings: components["schemas"]["Held"][];
            scan?: components["schemas"]["Scan"];
        };
        /** Reported */
        Reported: {
            message: string;
        };
        /** ReportedCase */
        ReportedCase: {
            id: string;
        };
        /** ReportFile */
        ReportFile: {
            held: boolean;
            id: string;
            name: string;
            size: number;
            type: string;
        };
        /** ReportForm */
        ReportForm: {
            name: string;
            question: components["schemas"]["QuestionForm"];
            /** @enum {string} */
            scope?: "everyone" | "mine";
        };
        /** RetentionView */
        RetentionView: {
            kinds: components["schemas"]["privacy_keeping_http_KindView"][];
            rules: components["schemas"]["privacy_keeping_http_RuleView"][];
        };
        /** Right */
        Right: {
            answer: string;
            right: string;
            service: string;
        };
        /** RightsRequestView */
        RightsRequestView: {
            address: string;
            agent: string;
            authorities: components["schemas"]["AuthorityView"][];
            concerns: string;
            confirm_by: string | null;
            confirmed_at: string | null;
            contact: string;
            conversation: string;
            data_request: string;
            due: string;
            ended_at: string | null;
            extended: boolean;
            extends_by: number;
            forwarded_to: string;
            ground: string;
            id: string;
            language: string;
            late: boolean;
            mandate: string;
            message: string;
            name: string;
            needs: string;
            outcome: string;
            partners: components["schemas"]["PartnerShareView"][];
            paused: string | null;
            places: string[];
            progress: string;
            proven: string;
            reached: boolean;
            received: string;
            /** @enum {string} */
            right: "access" | "portability" | "erasure" | "correction" | "restriction" | "objection" | "withdrawal" | "no_sale" | "limit_use" | "recipients" | "question" | "complaint" | "child";
            role: string;
            source: string;
            state: string;
            told: string;
            wish: string;
            words: string;
        };
        /** RightsView */
        RightsView: {
            countries: string[];
            rights: components["schemas"]["Right"][];
            size: string;
        };
        /** Named */
        routing_views_Named: {
            id: string;
            name: string;
        };
        /** OfferView */
        routing_views_OfferView: {
            channel: string;
            contact: components["schemas"]["routing_views_Named"];
            conversation: string;
            expires: string;
            id: string;
            offered_at: string;
            preview: string;
            queue: components["schemas"]["routing_views_Named"];
        };
        /** RowFate */
        RowFate: {
            contact: string;
            fate: string;
            line: number;
            why: string;
        };
        /** RuleChange */
        RuleChange: {
            actions?: {
                [key: string]: unknown;
            }[];
            active?: boolean;
            conditions?: {
                [key: string]: unknown;
            };
            machines?: boolean;
            name?: string;
            when?: string[];
        };
        /** RuleList */
        RuleList: {
            items: components["schemas"]["rules_http_shapes_RuleView"][];
        };
        /** RuleNamed */
        RuleNamed: {
            id: string;
            name: string;
            version: number;
        };
        /** Choice */
        rules_http_shapes_Choice: {
            label: string;
            value: string;
        };
        /** ExampleView */
        rules_http_shapes_ExampleView: {
            held: components["schemas"]["LeafSeen"][];
            row: components["schemas"]["ConversationRow"];
            would: string[];
        };
        /** FieldView */
        rules_http_shapes_FieldView: {
            choices: components["schemas"]["rules_http_shapes_Choice"][] | null;
            kind: string;
            label: string;
            list: string | null;
            name: string;
            of: string | null;
            operators: components["schemas"]["rules_http_shapes_Choice"][];
        };
        /** Named */
        rules_http_shapes_Named: {
            id: string;
            name: string;
        };
        /** NewRule */
        rules_http_shapes_NewRule: {
            actions: {
                [key: string]: unknown;
            }[];
            active?: boolean;
            conditions?: {
                [key: string]: unknown;
            };
            /** @enum {string} */
            kind: "trigger" | "automation";
            machines?: boolean;
            name: string;
            when?: string[];
        };
        /** Order */
        rules_http_shapes_Order: {
            ids: string[];
            /** @enum {string} */
            kind: "trigger" | "automation";
        };
        /** RefusedView */
        rules_http_shapes_RefusedView: {
            ruling?: components["schemas"]["RulingView"] | null;
            words: string;
        };
        /** RuleView */
        rules_http_shapes_RuleView: {
            actions: {
                [key: string]: unknown;
            }[];
            active: boolean;
            approved_by: components["schemas"]["rules_http_shapes_Named"] | null;
            asks: string[];
            conditions: {
                [key: string]: unknown;
            };
            does: string[];
            fired_7d: number;
            id: string;
            /** @enum {string} */
            kind: "trigger" | "automation";
            machines: boolean;
            name: string;
            position: number;
            quieted: string | null;
            version: number;
            when: string[] | null;
        };
        /** RulingView */
        RulingView: {
            act: string;
            amended: boolean;
            due: string | null;
            number: number | null;
            outcome: ("permitted" | "deferred" | "refused") | "cancelled";
            text: string;
            verdicts: components["schemas"]["VerdictView"][];
        };
        /** Run */
        Run: {
            /** @enum {string} */
            kind: "same" | "added" | "removed";
            words: string;
        };
        /** RunList */
        RunList: {
            items: components["schemas"]["RunView"][];
        };
        /** RunView */
        RunView: {
            conversation: string;
            ended_at: string | null;
            id: string;
            medium: string;
            started_at: string;
            step: string;
            version: number;
            why: string | null;
        };
        /** Said */
        Said: {
            words: string;
        };
        /** SaidView */
        SaidView: {
            at: string;
            speaker: string;
            text: string;
        };
        /** SavedReplyChange */
        SavedReplyChange: {
            shortcut?: string;
            team?: string | null;
            text?: string;
            title?: string;
        };
        /** SavedReplyView */
        SavedReplyView: {
            id: string;
            shortcut: string;
            /** @default false */
            suspended: boolean;
            team: string | null;
            text: string;
            title: string;
        };
        /**
         * Scan
         * @default {
         *       "places": 0,
         *       "found": 0,
         *       "hits": []
         *     }
         */
        Scan: {
            /** @default 0 */
            found: number;
            /** @default [] */
            hits: components["schemas"]["Hit"][];
            /** @default 0 */
            places: number;
        };
        /** ScanningView */
        ScanningView: {
            given: string | null;
            holds: boolean;
            until: string;
        };
        /** SealedReading */
        SealedReading: {
            case: string;
            days?: number;
        };
        /** SearchView */
        SearchView: {
            corrected: string | null;
            counts: {
                [key: string]: string;
            };
            ignored: string[];
            items: components["schemas"]["ItemView"][];
            next: string | null;
            took_ms: number;
        };
        /** SeatView */
        SeatView: {
            bought: number | null;
            held: number;
            kind: string;
            label: string;
            members: string[];
        };
        /** Proof */
        security_http_rules_Proof: {
            password: string;
        };
        /** SeenNotice */
        SeenNotice: {
            notice: string;
        };
        /** SegmentView */
        SegmentView: {
            /** @enum {string} */
            channel: "left" | "right";
            from_ms: number;
            text: string;
            until_ms: number;
        };
        /** Sending */
        Sending: {
            /**
             * @default password
             * @enum {string}
             */
            auth: "password" | "oauth2";
            /** @default  */
            host: string;
            /**
             * @default relay
             * @enum {string}
             */
            kind: "relay" | "server";
            /** @default 587 */
            port: number;
            /**
             * @default starttls
             * @enum {string}
             */
            security: "tls" | "starttls" | "none";
            /** @default  */
            username: string;
        };
        /** SentReport */
        SentReport: {
            authority: string;
            receipt: string;
        };
        /** SeriesForm */
        SeriesForm: {
            /** @enum {string} */
            every: "day" | "week" | "month";
            export: components["schemas"]["ExportForm"];
            hour?: number;
            name: string;
            reviewer?: string;
        };
        /** SeriesView */
        SeriesView: {
            asked_by: string;
            because: string;
            every: string;
            format: string;
            hour: number;
            id: string;
            name: string;
            next: string | null;
            purpose: string;
            recipients: string[];
            reviewer: string;
            state: string;
            what: string;
        };
        /** ServedPurpose */
        ServedPurpose: {
            name: string;
            never: boolean;
            words: string;
        };
        /** ServiceLevel */
        ServiceLevel: {
            count: number;
            seconds: number;
            share: number | null;
        };
        /** ServiceLevelChange */
        ServiceLevelChange: {
            calendar?: string;
            conditions?: {
                [key: string]: unknown;
            };
            name?: string;
            pause_on?: ("new" | "open" | "pending" | "on_hold")[];
            targets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            warn_before?: number;
        };
        /** ServiceLevelForm */
        ServiceLevelForm: {
            calendar?: string;
            conditions?: {
                [key: string]: unknown;
            };
            name: string;
            pause_on?: ("new" | "open" | "pending" | "on_hold")[];
            targets?: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            warn_before?: number;
        };
        /** ServiceLevelView */
        ServiceLevelView: {
            calendar: string;
            conditions: {
                [key: string]: unknown;
            };
            id: string;
            name: string;
            pause_on: string[];
            position: number;
            targets: {
                [key: string]: {
                    [key: string]: number;
                };
            };
            warn_before: number;
        };
        /** SessionView */
        SessionView: {
            account: components["schemas"]["AccountView"];
            agreement: components["schemas"]["AgreementState"];
            csrf: string;
            lock_minutes: number;
            locked: boolean;
            member: components["schemas"]["MemberView"];
            permissions: string[];
            second_factor_by: string | null;
            second_factor_owed: boolean;
        };
        /** SettingsChange */
        SettingsChange: {
            active?: boolean;
            anonymous?: boolean;
            by_itself?: boolean;
            days_between?: number;
            delay_minutes?: number;
            scale?: "two" | "five";
        };
        /** SettingsView */
        SettingsView: {
            active: boolean;
            anonymous: boolean;
            approved_by: components["schemas"]["surveys_http_Named"] | null;
            by_itself: boolean;
            days_between: number;
            delay_minutes: number;
            /** @enum {string} */
            scale: "two" | "five";
        };
        /** SetUp */
        SetUp: {
            qr_svg: string;
            secret: string;
            uri: string;
        };
        /** SetupTold */
        SetupTold: {
            /**
             * @default pai
             * @enum {string}
             */
            asserts: "pai" | "ppi" | "none";
            /** @default true */
            believes: boolean;
            /** @default 0 */
            calls_per_second: number;
            /** @default 0 */
            channels: number;
            countries?: string[];
            /** @default  */
            country: string;
            /** @default  */
            domain: string;
            drops?: string[];
            /**
             * @default plain
             * @enum {string}
             */
            emergency: "plain" | "located";
            headers?: components["schemas"]["Header"][];
            /**
             * @default privacy
             * @enum {string}
             */
            hides: "privacy" | "star";
            /**
             * @default diversion
             * @enum {string}
             */
            history: "diversion" | "history-info" | "none";
            hosts?: components["schemas"]["HostTold"][];
            /** @default false */
            inband: boolean;
            /** @default https://twimlets.com/echo */
            instructions: string;
            /** @default  */
            login: string;
            name: string;
            /**
             * @default plus
             * @enum {string}
             */
            number_format: "plus" | "e164" | "national" | "prefix";
            /** @default 30 */
            options_every: number;
            /** @default  */
            prefix: string;
            /**
             * @default udp
             * @enum {string}
             */
            protocol: "udp" | "tcp" | "tls";
            /** @default  */
            provider: string;
            /** @default  */
            proxy: string;
            /** @default 0 */
            rank: number;
            /** @default  */
            realm: string;
            /** @default  */
            reference: string;
            /** @default false */
            registers: boolean;
            sources?: string[];
        };
        /** Showing */
        Showing: {
            holder: string;
            own_use?: boolean;
            shown?: {
                [key: string]: string;
            };
        };
        /** ShownName */
        ShownName: {
            name: string;
        };
        /** ShownPapersView */
        ShownPapersView: {
            country: string;
            fields: components["schemas"]["FieldName"][];
            kind: string;
            numbers: string[];
            state: string;
            words: string;
        };
        /** Signature */
        Signature: {
            document: string;
        };
        /** SignedId */
        SignedId: {
            signed: string;
        };
        /** SignedInView */
        SignedInView: {
            created: string;
            current: boolean;
            id: string;
            last_seen: string;
            user_agent: string;
        };
        /** SignedView */
        SignedView: {
            ends: string | null;
            holds: boolean;
            id: string;
            rank: string;
            sha256: string;
            starts: string;
            title: string;
        };
        /** SignInRules */
        SignInRules: {
            lock_minutes: number;
            /** @enum {string} */
            second_factor: "nobody" | "high" | "everybody";
            /** @default false */
            shared: boolean;
        };
        /** SignView */
        SignView: {
            many: number;
            name: string;
            of: number;
            refuses: boolean;
            words: string;
        };
        /** Simulation */
        Simulation: {
            answers?: {
                [key: string]: string;
            };
            at?: string | null;
            body?: {
                [key: string]: unknown;
            } | null;
            does?: components["schemas"]["Does"][];
            language?: string;
            /** @enum {string} */
            medium?: "voice" | "chat";
            name?: string;
            told?: {
                [key: string]: {
                    [key: string]: string;
                };
            };
            values?: {
                [key: string]: string;
            };
            version?: number | null;
        };
        /** SiteChange */
        SiteChange: {
            attachments?: components["schemas"]["Attachments"];
            color?: string;
            corner?: "left" | "right";
            domains?: string[];
            greeting?: {
                [key: string]: string;
            };
            identity?: components["schemas"]["IdentitySet"];
            leave_email?: boolean;
            name?: string;
            prechat?: components["schemas"]["Prechat"];
            queue?: string | null;
        };
        /** Sites */
        Sites: {
            sites: components["schemas"]["emergency_views_SiteView"][];
        };
        /** SkillsWanted */
        SkillsWanted: {
            skills: components["schemas"]["NeededSkill"][];
        };
        /** SkillView */
        SkillView: {
            level: number;
            skill: string;
        };
        /**
         * Sort
         * @default {
         *       "by": "activity",
         *       "descending": true
         *     }
         */
        Sort: {
            /** @default activity */
            by: string;
            /** @default true */
            descending: boolean;
        };
        /** Source */
        Source: {
            document: string;
            /** @default  */
            sha256: string;
            /** @default  */
            signed: string;
            /** @default  */
            title: string;
            /** @default  */
            version: string;
        };
        /** Speaking */
        Speaking: {
            id: string | null;
            /** @enum {string} */
            kind: "contact" | "agent" | "house" | "assistant";
            name: string | null;
        };
        /** StatusSeen */
        StatusSeen: {
            id: string;
            name: components["schemas"]["Name"];
            status: string;
        };
        /** Steered */
        Steered: {
            call: components["schemas"]["CallView"];
            ruling?: components["schemas"]["RulingView"] | null;
        };
        /** Step */
        Step: {
            answer: string;
            ok: boolean;
            words: string;
        };
        /** StepChange */
        StepChange: {
            after: {
                [key: string]: unknown;
            };
            before: {
                [key: string]: unknown;
            };
            fields: string[];
            how: string;
            kind: string;
            step: string;
        };
        /** StorageView */
        StorageView: {
            cap: number | null;
            kind: string;
            label: string;
            measured: string | null;
            over: number;
            reduced_from: string | null;
            used: number;
        };
        /** StrategyView */
        StrategyView: {
            about: string;
            label: string;
            name: string;
        };
        /** Submission */
        Submission: {
            documents: {
                [key: string]: string;
            };
        };
        /** Suggestion */
        Suggestion: {
            kind: string;
            text: string;
            words: string;
        };
        /** Suggestions */
        Suggestions: {
            items: components["schemas"]["Suggestion"][];
        };
        /** Supplier */
        Supplier: {
            /** @default false */
            affiliate: boolean;
            /** @default [] */
            carried: components["schemas"]["Carried"][];
            /** @default [] */
            classes: string[];
            contract?: components["schemas"]["Contract"];
            country: string;
            /** @default  */
            emergency: string;
            ended?: number | null;
            /** @default [] */
            fields: string[];
            /** @enum {string} */
            function: "mail" | "texts" | "files" | "push" | "storage" | "support" | "affiliate" | "other";
            id: string;
            name: string;
            purpose: string;
            reviewed?: number | null;
            score?: number | null;
            /** @default 0 */
            starts: number;
            /** @default [] */
            ways: string[];
        };
        /** SuppliersView */
        SuppliersView: {
            area: string;
            kept: boolean;
            suppliers: components["schemas"]["MineView"][];
        };
        /** SupplierView */
        SupplierView: {
            affiliate: boolean;
            changed: string;
            classes: string[];
            country: string;
            emergency: string;
            ended: string | null;
            function: string;
            id: string;
            name: string;
            purpose: string;
            registered: string;
            starts: string | null;
        };
        /** SuppressionView */
        SuppressionView: {
            cause: string;
            lookup: string;
            scope: string;
            since: string | null;
            words: string;
        };
        /** GivenView */
        surveys_http_GivenView: {
            answer: components["schemas"]["AnswerView"];
            conversation: components["schemas"]["ConversationRow"];
        };
        /** Named */
        surveys_http_Named: {
            id: string;
            name: string;
        };
        /** Suspending */
        Suspending: {
            /** @enum {string} */
            reach?: "outbound" | "full";
            why: string;
        };
        /** Suspension */
        Suspension: {
            rule: string;
            why: string;
        };
        /** SuspicionView */
        SuspicionView: {
            at: string;
            clauses: components["schemas"]["CitedView"][];
            conversation: string | null;
            kind: string;
            kind_words: string;
            message: string;
            number: number;
            reported: boolean;
            score: number;
            surface: string;
            theirs: boolean;
            words: string;
        };
        /** TagSeen */
        TagSeen: {
            many: number;
            tag: string;
        };
        /** Takedown */
        Takedown: {
            stated?: string[];
            /** @enum {string} */
            step: "accept" | "suit";
            words: string;
        };
        /** Taken */
        Taken: {
            conversation: string;
        };
        /** TakenInView */
        TakenInView: {
            batch: string;
            kept: number;
            left: components["schemas"]["LeftView"][];
        };
        /** Tally */
        Tally: {
            found: number;
            known: number;
            left_out: number;
            made: number;
            noun: string;
        };
        /** Tap */
        Tap: {
            /** @enum {string} */
            what?: "listen" | "capture";
        };
        /** TeamChange */
        TeamChange: {
            members?: string[];
            name?: string;
        };
        /** TeamView */
        TeamView: {
            id: string;
            members: string[];
            name: string;
        };
        /** TemplateList */
        TemplateList: {
            items: components["schemas"]["TemplateView"][];
        };
        /** TemplateView */
        TemplateView: {
            decided_at: string | null;
            decided_by: string;
            declared: string;
            member: string;
            mine: boolean;
            name: string;
            ref: string;
            sent: number;
            state: string;
            text: string;
            why: string;
        };
        /** TermsAccepting */
        TermsAccepting: {
            country: string;
            version: string;
        };
        /** TestAsked */
        TestAsked: {
            direction?: string;
        };
        /** Tested */
        Tested: {
            ok: boolean;
            steps: components["schemas"]["Step"][];
        };
        /** TestView */
        TestView: {
            at: string | null;
            id: string;
            ms: number;
            state: string;
            words: string;
        };
        /** TextSenderChange */
        TextSenderChange: {
            brand?: string;
            countries?: string[];
            help_words?: {
                [key: string]: string;
            };
            media?: boolean;
            name?: string;
            pool?: string;
            provider?: string;
            queue?: string | null;
            welcome?: {
                [key: string]: string;
            };
        };
        /** TextSenderView */
        TextSenderView: {
            asked: string[];
            brand: string;
            countries: string[];
            country: string;
            documents: {
                [key: string]: string;
            };
            help_words: {
                [key: string]: string;
            };
            id: string;
            /** @enum {string} */
            kind: "long_code" | "toll_free" | "short_code" | "alphanumeric";
            made: string | null;
            media: boolean;
            name: string;
            number: string;
            per_second: number;
            pool: string;
            provider: string;
            queue: string | null;
            reference: {
                [key: string]: string;
            };
            rule: string;
            /** @enum {string} */
            state: "draft" | "submitted" | "registered" | "rejected" | "suspended";
            welcome: {
                [key: string]: string;
            };
            why: string;
            words: string;
        };
        /** Then */
        Then: {
            custom?: string | null;
            /** @enum {null|string} */
            status?: "open" | "pending" | "on_hold" | "solved" | null;
        };
        /** ThreadMessage */
        ThreadMessage: {
            act: string | null;
            /** @default false */
            aside: boolean;
            at: string;
            attachments: components["schemas"]["AttachmentView"][];
            automatic?: string | null;
            client_id: string | null;
            delivery: string | null;
            delivery_detail: string | null;
            from: components["schemas"]["Speaking"];
            /** @default false */
            has_page: boolean;
            id: string;
            /**
             * @default message
             * @constant
             */
            kind: "message";
            masked: boolean;
            number: number;
            suspected?: components["schemas"]["Mark"][];
            text: string;
        };
        /** ThreadNote */
        ThreadNote: {
            at: string;
            attachments?: components["schemas"]["AttachmentView"][];
            from: components["schemas"]["Speaking"];
            id: string;
            /**
             * @default note
             * @constant
             */
            kind: "note";
            mentions: string[];
            number: number;
            text: string;
        };
        /** ThreadRuling */
        ThreadRuling: {
            act: string;
            at: string;
            client_id: string | null;
            due: string | null;
            from: components["schemas"]["Speaking"];
            id: string;
            /**
             * @default ruling
             * @constant
             */
            kind: "ruling";
            number: number;
            outcome: string;
            text: string;
            verdicts: components["schemas"]["VerdictView"][];
        };
        /** ThreadTold */
        ThreadTold: {
            at: string;
            from: components["schemas"]["Speaking"];
            id: string;
            /**
             * @default line
             * @constant
             */
            kind: "line";
            number: number;
            what: string;
            words: string;
        };
        /** ThresholdsView */
        ThresholdsView: {
            days: number;
            hold: number;
            least: number;
            warn: number;
        };
        /** TimelineLine */
        TimelineLine: {
            at: string;
            conversation: string | null;
            kind: string;
            number: number;
            summary: string;
        };
        /** TogetherView */
        TogetherView: {
            apart: boolean;
            brand_owners: {
                [key: string]: string;
            };
            by: string[];
            clients: components["schemas"]["ClientView"][];
            consents: components["schemas"]["accounts_together_http_ConsentView"][];
            others: number;
            served_for: string;
            served_state: string;
            served_until: string | null;
        };
        /** TokenLabel */
        TokenLabel: {
            label: string;
            token_hash: string;
        };
        /** TokenView */
        TokenView: {
            created: string;
            expires: string | null;
            id: string;
            last_used: string | null;
            made_by: string | null;
            name: string;
            networks?: string[];
            scopes: string[];
            stopped: boolean;
        };
        /** TradeView */
        TradeView: {
            goods: string;
            lift_asked: boolean;
            state: string;
            words: string;
        };
        /** TrafficView */
        TrafficView: {
            scopes: components["schemas"]["QualityView"][];
            thresholds: components["schemas"]["ThresholdsView"];
        };
        /** Transfer */
        Transfer: {
            /** @enum {string} */
            kind?: "blind" | "consult";
            to: components["schemas"]["Whom"];
        };
        /** TransparencyView */
        TransparencyView: {
            asked: number;
            own: number;
            year: number;
        };
        /** Tried */
        Tried: {
            conditions?: {
                [key: string]: unknown;
            };
            sort?: components["schemas"]["Sort"];
        };
        /** TrunkChange */
        TrunkChange: {
            password?: string;
            setup: components["schemas"]["SetupTold"];
            token?: string;
        };
        /** TrunkView */
        TrunkView: {
            guide: components["schemas"]["GuideView"];
            has_password: boolean;
            has_token: boolean;
            id: string;
            kind: string;
            made: string | null;
            numbers: string[];
            paused: boolean;
            remedy: string;
            setup: components["schemas"]["SetupTold"];
            since: string | null;
            state: string;
            test: components["schemas"]["TestView"] | null;
            vouched: boolean;
            words: string;
        };
        /** Try */
        Try: {
            answer: string;
            at: string | null;
            code: number;
            enhanced: string;
            next_at: string | null;
            outcome: string;
        };
        /** Unlocking */
        Unlocking: {
            bringer: string;
            why: string;
        };
        /** Until */
        Until: {
            /** Format: date-time */
            until: string;
        };
        /** UploadLock */
        UploadLock: {
            bringer: string;
            files: string[];
            member: string;
            name: string;
            since: string;
        };
        /** UploadLocks */
        UploadLocks: {
            items: components["schemas"]["UploadLock"][];
        };
        /** VerdictView */
        VerdictView: {
            clauses: components["schemas"]["CitedView"][];
            /** @enum {string} */
            outcome: "permit" | "amend" | "defer" | "refuse";
            policy: string;
            reason: string;
            remedy: components["schemas"]["RemedyView"] | null;
            until: string | null;
        };
        /** VerificationView */
        VerificationView: {
            entries: number;
            first_broken: number | null;
            holds: boolean;
            seconds: number;
        };
        /** VersionBody */
        VersionBody: {
            body: {
                [key: string]: unknown;
            };
            number: number;
        };
        /** VersionList */
        VersionList: {
            items: components["schemas"]["VersionView"][];
        };
        /** VersionRow */
        VersionRow: {
            holds_from: string;
            material: boolean;
            summary: string;
            version: string;
        };
        /** VersionView */
        VersionView: {
            at: string;
            by: components["schemas"]["flows_http_shapes_Named"] | null;
            copy_of: number | null;
            note: string;
            number: number;
            runs: boolean;
        };
        /** Viewer */
        Viewer: {
            agreed: string;
            at: string | null;
            codes: number;
            recipient: string;
            wrong: number;
        };
        /** ViewSeen */
        ViewSeen: {
            columns: string[];
            conditions: {
                [key: string]: unknown;
            };
            id: string;
            name: string;
            position: number;
            scope: string;
            sort: components["schemas"]["Sort"];
            standing: boolean;
        };
        /** Vouching */
        Vouching: {
            account: string;
            evidence: string;
            trunk: string;
            vouched: boolean;
        };
        /** WaitingView */
        WaitingView: {
            /** @default  */
            about: string;
            until: string;
            what: string;
        };
        /** Wanted */
        Wanted: {
            change: string;
            ref: string;
            was?: string;
        };
        /** Wanting */
        Wanting: {
            why: string;
        };
        /** WebFormChange */
        WebFormChange: {
            consent?: string;
            fields?: components["schemas"]["ExtraField"][];
            files?: boolean;
            greeting?: string;
            mailbox?: string;
            name?: string;
            purpose?: string;
            reached?: "" | "pages" | "search" | "advertisement" | "popup";
            slug?: string;
            vertical?: "" | "device_security" | "other";
        };
        /** WebFormView */
        WebFormView: {
            brand: string;
            consent: string;
            fields: components["schemas"]["ExtraField"][];
            files: boolean;
            greeting: string;
            id: string;
            mailbox: string;
            name: string;
            page: string;
            purpose: string;
            /** @enum {string} */
            reached: "" | "pages" | "search" | "advertisement" | "popup";
            slug: string;
            /** @enum {string} */
            vertical: "" | "device_security" | "other";
        };
        /** WhatIfBody */
        WhatIfBody: {
            addresses?: string[];
            at?: string | null;
            /** @enum {string} */
            channel: "sms" | "email";
            contacts?: string[];
            /** @enum {string} */
            purpose_class?: "service" | "transactional" | "marketing";
            sender: string;
            subject?: string;
            text: string;
            view?: string | null;
        };
        /** WhatIfView */
        WhatIfView: {
            asked: number;
            at: string;
            later: number;
            no: number;
            people: components["schemas"]["PersonView"][];
            reasons: components["schemas"]["ReasonView"][];
            ruling: components["schemas"]["RulingView"] | null;
            unreached: string[];
            yes: number;
        };
        /** WhereTo */
        WhereTo: {
            url: string;
        };
        /** WhichDraft */
        WhichDraft: {
            draft: string;
        };
        /** Whom */
        Whom: {
            member?: string;
            number?: string;
            queue?: string;
        };
        /** WhoView */
        WhoView: {
            id: string;
            kind: string;
            name: string;
        };
        /** Why */
        Why: {
            why: string;
        };
        /** WhyEnded */
        WhyEnded: {
            why: string;
        };
        /** WhyView */
        WhyView: {
            channel: string;
            evidence: number | null;
            expires: string | null;
            has: string;
            laws: components["schemas"]["LawView"][];
            may: boolean;
            needed: string;
            purpose_class: string;
            refusal: number | null;
            since: string | null;
            why: string;
            withdrawn_at: string | null;
            words: string;
        };
        /** Withdrawal */
        Withdrawal: {
            channel?: string;
            /** @enum {string} */
            means?: "spoken" | "letter" | "reply" | "keyword" | "noted";
            /** @enum {string} */
            scope?: "channel" | "brand" | "all";
            seller?: string;
            words?: string;
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
    read_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    change_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AccountChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountView"];
                };
            };
        };
    };
    list_account_exports: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.platform.moving.http.AccountExportView_"];
                };
            };
        };
    };
    want_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewAccountExport"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountExportView"];
                };
            };
        };
    };
    get_account_export: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountExportView"];
                };
            };
        };
    };
    drop_account_export: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    fetch_account: {
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
            /** @description Stream Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
        };
    };
    list_account_notices: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccountNotices"];
                };
            };
        };
    };
    read_account_notice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeenNotice"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    read_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                act: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulingView"];
                };
            };
        };
    };
    withdraw_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                act: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    release_act: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                act: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulingView"];
                };
            };
        };
    };
    read_age_screen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgeScreen"];
                };
            };
        };
    };
    set_age_screen: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AgeScreen"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgeScreen"];
                };
            };
        };
    };
    read_agreement: {
        parameters: {
            query?: {
                document?: string;
                language?: "en" | "fr" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AgreementView"];
                };
            };
        };
    };
    list_drafts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.agreements.operator_http.DraftView_"];
                };
            };
        };
    };
    write_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDraft"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftView"];
                };
            };
        };
    };
    publish_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhichDraft"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PublishedView"];
                };
            };
        };
    };
    drop_agreement_draft: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhichDraft"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    accept_agreement: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["http_NewAcceptance"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptanceView"];
                };
            };
        };
    };
    list_agreements: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.accounts.agreements_http.DocumentRow_"];
                };
            };
        };
    };
    accept_document: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agreements_http_NewAcceptance"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AcceptedView"];
                };
            };
        };
    };
    declare_size: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSize"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsView"];
                };
            };
        };
    };
    list_acknowledgements: {
        parameters: {
            query: {
                document: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.accounts.agreements_http.ReaderRow_"];
                };
            };
        };
    };
    acknowledge_document: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["agreements_http_NewAcceptance"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    compare_versions: {
        parameters: {
            query: {
                document: string;
                language?: "en" | "fr" | null;
                since: string;
                version: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.agreements.comparing.Compared_"];
                };
            };
        };
    };
    agree_date: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDate"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_figures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.accounts.agreements_http.FigureRow_"];
                };
            };
        };
    };
    list_governing: {
        parameters: {
            query: {
                at?: string | null;
                family: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.accounts.figures.Source_"];
                };
            };
        };
    };
    announce_ownership: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOwnership"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    add_signed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSigned"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedId"];
                };
            };
        };
    };
    list_telecom_rights: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsView"];
                };
            };
        };
    };
    answer_telecom_right: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accounts_agreements_http_NewAnswer"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsView"];
                };
            };
        };
    };
    list_raisings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.analytics.alerts.http.Raised_"];
                };
            };
        };
    };
    review_raising: {
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
                "application/json": components["schemas"]["Passed"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_alerts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.analytics.alerts.http.AlertView_"];
                };
            };
        };
    };
    make_alert: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AlertForm"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertView"];
                };
            };
        };
    };
    remove_alert: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pause_alert: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AlertView"];
                };
            };
        };
    };
    resume_alert: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_apps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.platform.oauth.reach.AppView_"];
                };
            };
        };
    };
    ask_app_reach: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReachWish"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppView"];
                };
            };
        };
    };
    bring_file: {
        parameters: {
            query?: {
                contact?: string;
                conversation?: string;
                email?: string;
                name?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AttachmentView"];
                };
            };
        };
    };
    hand_out_file: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    read_audit: {
        parameters: {
            query?: {
                actor?: string | null;
                before?: string | null;
                cursor?: string | null;
                kind?: string | null;
                limit?: number | null;
                subject?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.security.audit.AuditView_"];
                };
            };
        };
    };
    list_brands: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.accounts.brands_http.BrandView_"];
                };
            };
        };
    };
    create_brand: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBrand"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandView"];
                };
            };
        };
    };
    read_brand: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandView"];
                };
            };
        };
    };
    remove_brand: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_brand: {
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
                "application/json": components["schemas"]["BrandChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BrandView"];
                };
            };
        };
    };
    say_whose_brand: {
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
                "application/json": components["schemas"]["NewBrandOwner"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TogetherView"];
                };
            };
        };
    };
    start_bulk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBulk"];
            };
        };
        responses: {
            /** @description Request accepted, processing continues off-line */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkSeen"];
                };
            };
        };
    };
    read_bulk: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkSeen"];
                };
            };
        };
    };
    undo_bulk: {
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
            /** @description Request accepted, processing continues off-line */
            202: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BulkSeen"];
                };
            };
        };
    };
    list_calendars: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.obligations.views.CalendarView_"];
                };
            };
        };
    };
    create_calendar: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CalendarForm"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    get_calendar: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    remove_calendar: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_calendar: {
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
                "application/json": components["schemas"]["CalendarChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CalendarView"];
                };
            };
        };
    };
    take_call_complaint: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCallComplaint"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ComplaintTaken"];
                };
            };
        };
    };
    read_call_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallLimitsView"];
                };
            };
        };
    };
    set_call_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallLimitsView"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallLimitsView"];
                };
            };
        };
    };
    read_call_quality: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallTraffic"];
                };
            };
        };
    };
    list_callbacks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallbackList"];
                };
            };
        };
    };
    withdraw_callback: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_calls: {
        parameters: {
            query?: {
                conversation?: string;
                mine?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.calls.views.CallView_"];
                };
            };
        };
    };
    make_call: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCall"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallMade"];
                };
            };
        };
    };
    get_call: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallView"];
                };
            };
        };
    };
    bring_together: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    decline_call: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    type_digits: {
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
                "application/json": components["schemas"]["Digits"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    hang_up: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    hold_call: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    listen_in: {
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
                "application/json": components["schemas"]["Listening"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    mute_call: {
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
                "application/json": components["schemas"]["Muting"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    tell_quality: {
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
                "application/json": components["schemas"]["QualityIn"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    steer_recording: {
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
                "application/json": components["schemas"]["Recording"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    resume_call: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    transfer_call: {
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
                "application/json": components["schemas"]["Transfer"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    transfer_back: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    complete_transfer: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Steered"];
                };
            };
        };
    };
    preview_call: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCall"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallWould"];
                };
            };
        };
    };
    read_call_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallSettings"];
                };
            };
        };
    };
    set_call_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallSettings"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallSettings"];
                };
            };
        };
    };
    list_cases: {
        parameters: {
            query?: {
                closed?: boolean;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.cases.views.CaseRow_"];
                };
            };
        };
    };
    report_case: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCase"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReportedCase"];
                };
            };
        };
    };
    read_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    answer_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Answer"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    appeal_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Said"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    coach_member: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Coached"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    counter_takedown: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CounterNotice"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    decide_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    fix_case_point: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PointMet"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    show_proof: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases_http_checks_Proof"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    list_channels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.conversations.http.channels.ChannelView_"];
                };
            };
        };
    };
    list_clauses: {
        parameters: {
            query?: {
                area?: string;
                source?: string;
                state?: "kept" | "partly" | "planned" | "not_software" | null;
                tier?: 1 | 2 | 3 | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClauseList"];
                };
            };
        };
    };
    read_clause: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["agreements_telling_ClauseView"];
                };
            };
        };
    };
    ask_for_client: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewClient"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TogetherView"];
                };
            };
        };
    };
    list_clocks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.obligations.views.ClockView_"];
                };
            };
        };
    };
    list_companies: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.crm.views.CompanyView_"];
                };
            };
        };
    };
    add_company: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCompany"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyView"];
                };
            };
        };
    };
    read_company: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyView"];
                };
            };
        };
    };
    remove_company: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_company: {
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
                "application/json": components["schemas"]["CompanyChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CompanyView"];
                };
            };
        };
    };
    import_consents: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ConsentFile"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TakenInView"];
                };
            };
        };
    };
    list_imports: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.privacy.origins.http.ImportView_"];
                };
            };
        };
    };
    import_contacts: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactFile"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportDone"];
                };
            };
        };
    };
    undo_import: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                batch: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportUndoneView"];
                };
            };
        };
    };
    preview_import: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ContactFile"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ImportPreview"];
                };
            };
        };
    };
    read_contact_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gate_http_LimitsView"];
                };
            };
        };
    };
    set_contact_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["gate_http_LimitsView"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["gate_http_LimitsView"];
                };
            };
        };
    };
    list_contacts: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.crm.views.ContactView_"];
                };
            };
        };
    };
    create_contact: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewContact"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    read_contact: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    change_contact: {
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
                "application/json": components["schemas"]["ContactChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    add_address: {
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
                "application/json": components["schemas"]["NewAddress"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    report_child: {
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
                "application/json": components["schemas"]["ChildReport"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"];
                };
            };
        };
    };
    read_consents: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsView"];
                };
            };
        };
    };
    give_consent: {
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
                "application/json": components["schemas"]["NewConsentBody"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["privacy_consent_shapes_ConsentView"];
                };
            };
        };
    };
    withdraw_all_consents: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirm_consent: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                consent: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["privacy_consent_shapes_Reason"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["privacy_consent_shapes_ConsentView"];
                };
            };
        };
    };
    list_disclosures: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["privacy_rights_shapes_DisclosureView"][];
                };
            };
        };
    };
    note_disclosure: {
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
                "application/json": components["schemas"]["NewDisclosure"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["privacy_rights_shapes_DisclosureView"][];
                };
            };
        };
    };
    mark_contact: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                mark: "minor" | "restricted" | "objected" | "wrong_number" | "do_not_sell" | "no_disclosure" | "no_new_purposes";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["privacy_consent_shapes_Reason"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsView"];
                };
            };
        };
    };
    unmark_contact: {
        parameters: {
            query?: {
                notice?: string;
                why?: string;
            };
            header?: never;
            path: {
                id: string;
                mark: "minor" | "restricted" | "objected" | "wrong_number" | "do_not_sell" | "no_disclosure" | "no_new_purposes";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    merge_contact: {
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
                "application/json": components["schemas"]["Merge"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    show_notice: {
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
                "application/json": components["schemas"]["Noticed"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    opt_out: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                channel: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["crm_http_states_Reason"] | null;
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContactView"];
                };
            };
        };
    };
    opt_in: {
        parameters: {
            query?: {
                why?: string;
            };
            header?: never;
            path: {
                channel: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    read_origins: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OriginView"][];
                };
            };
        };
    };
    read_path_outside: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PassedView"][];
                };
            };
        };
    };
    read_timeline: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.crm.http.contacts.TimelineLine_"];
                };
            };
        };
    };
    why_may_i_contact: {
        parameters: {
            query?: {
                seller?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhyView"][];
                };
            };
        };
    };
    withdraw_consent: {
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
                "application/json": components["schemas"]["Withdrawal"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConsentsView"];
                };
            };
        };
    };
    read_content_levels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelsView"];
                };
            };
        };
    };
    set_content_levels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLevels"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LevelsView"];
                };
            };
        };
    };
    read_continuity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContinuityView"];
                };
            };
        };
    };
    list_conversations: {
        parameters: {
            query?: {
                contact?: string | null;
                cursor?: string | null;
                limit?: number;
                state?: string | null;
                view?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.conversations.views.shapes.ConversationRow_"];
                };
            };
        };
    };
    begin_conversation: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Begun"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BegunView"];
                };
            };
        };
    };
    list_obligations: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                conversation: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.obligations.views.ObligationView_"];
                };
            };
        };
    };
    read_conversation: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationView"];
                };
            };
        };
    };
    delete_conversation: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_conversation: {
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
                "application/json": components["schemas"]["conversations_http_changes_Changed"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationView"];
                };
            };
        };
    };
    set_aside: {
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
                "application/json": components["schemas"]["Aside"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationRow"];
                };
            };
        };
    };
    restore: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    take_conversation: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationRow"];
                };
            };
        };
    };
    read_draft: {
        parameters: {
            query?: {
                kind?: "reply" | "note";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSeen"];
                };
            };
        };
    };
    keep_draft: {
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
                "application/json": components["schemas"]["DraftSent"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DraftSeen"];
                };
            };
        };
    };
    drop_draft: {
        parameters: {
            query?: {
                kind?: "reply" | "note";
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_firings: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FiringList"];
                };
            };
        };
    };
    link: {
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
                "application/json": components["schemas"]["conversations_http_around_NewLink"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationView"];
                };
            };
        };
    };
    unlink: {
        parameters: {
            query: {
                kind: string;
            };
            header?: never;
            path: {
                id: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    apply_macro: {
        parameters: {
            query?: {
                leave_status?: boolean;
            };
            header?: never;
            path: {
                id: string;
                macro: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroDone"];
                };
            };
        };
    };
    preview_macro: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                macro: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroPreview"];
                };
            };
        };
    };
    merge: {
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
                "application/json": components["schemas"]["NewMerge"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationView"];
                };
            };
        };
    };
    undo_merge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                other: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    write_note: {
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
                "application/json": components["schemas"]["NewNote"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ThreadNote"];
                };
            };
        };
    };
    add_participant: {
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
                "application/json": components["schemas"]["NewParticipant"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationView"];
                };
            };
        };
    };
    remove_participant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                contact: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    mark_read: {
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
                "application/json": components["schemas"]["Read"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["conversations_http_thread_Marked"];
                };
            };
        };
    };
    reopen_conversation: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationRow"];
                };
            };
        };
    };
    write_reply: {
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
                "application/json": components["schemas"]["NewReply"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulingView"];
                };
            };
        };
    };
    preview_reply: {
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
                "application/json": components["schemas"]["DraftReply"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulingView"];
                };
            };
        };
    };
    list_conversation_rights_requests: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"][];
                };
            };
        };
    };
    read_satisfaction: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Answers"];
                };
            };
        };
    };
    snooze: {
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
                "application/json": components["schemas"]["Until"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationRow"];
                };
            };
        };
    };
    wake: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    split: {
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
                "application/json": components["schemas"]["NewSplit"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationRow"];
                };
            };
        };
    };
    undo_split: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                source: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    read_thread: {
        parameters: {
            query?: {
                before?: number | null;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.conversations.views.shapes.ThreadMessage_fairline.conversations.views.shapes.ThreadNote_fairline.conversations.views.shapes.ThreadRuling_fairline.conversations.views.shapes.ThreadTold_"];
                };
            };
        };
    };
    transfer_conversation: {
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
                "application/json": components["schemas"]["Handover"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationRow"];
                };
            };
        };
    };
    watch: {
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
                "application/json": components["schemas"]["NewWatcher"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationView"];
                };
            };
        };
    };
    unwatch: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                member: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    end_wrap_up: {
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
                "application/json": components["schemas"]["Ending"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationRow"];
                };
            };
        };
    };
    start_wrap_up: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ConversationRow"];
                };
            };
        };
    };
    list_cookies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CookieView"][];
                };
            };
        };
    };
    list_data_requests: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.privacy.http.DataRequestView_"];
                };
            };
        };
    };
    make_data_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDataRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequestView"];
                };
            };
        };
    };
    read_data_request: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DataRequestView"];
                };
            };
        };
    };
    fetch_package: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    fetch_archive: {
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
            /** @description Stream Response */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/zip": unknown;
                };
            };
        };
    };
    read_desk_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSettings"];
                };
            };
        };
    };
    change_desk_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ChangedSettings"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskSettings"];
                };
            };
        };
    };
    note_receipt: {
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
                "application/json": components["schemas"]["Receipt"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["privacy_rights_shapes_DisclosureView"];
                };
            };
        };
    };
    list_dispositions: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.conversations.http.choices.DispositionView_"];
                };
            };
        };
    };
    make_disposition: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDisposition"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DispositionView"];
                };
            };
        };
    };
    remove_disposition: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_domains: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.numbers.http.DomainView_"];
                };
            };
        };
    };
    add_domain: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDomain"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainView"];
                };
            };
        };
    };
    get_domain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainView"];
                };
            };
        };
    };
    remove_domain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    check_domain: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainView"];
                };
            };
        };
    };
    turn_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                domain: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DomainView"];
                };
            };
        };
    };
    note_emergency_card: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_emergency_countries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Countries"];
                };
            };
        };
    };
    list_emergency_drills: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Drills"];
                };
            };
        };
    };
    hold_emergency_drill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewDrill"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DrillView"];
                };
            };
        };
    };
    read_emergency_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["emergency_views_LimitsView"];
                };
            };
        };
    };
    acknowledge_emergency_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LimitsRead"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["emergency_views_LimitsView"];
                };
            };
        };
    };
    list_emergency_sites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Sites"];
                };
            };
        };
    };
    add_emergency_site: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["emergency_views_NewSite"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["emergency_views_SiteView"];
                };
            };
        };
    };
    change_emergency_site: {
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
                "application/json": components["schemas"]["emergency_views_NewSite"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["emergency_views_SiteView"];
                };
            };
        };
    };
    remove_emergency_site: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    read_evidence_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EvidenceKeyView"];
                };
            };
        };
    };
    make_evidence_pack: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["EvidenceBody"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    find_marked: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mark: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["analytics_http_exports_Marked"];
                };
            };
        };
    };
    list_recipients: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.analytics.http.exports.Recipient_"];
                };
            };
        };
    };
    allow_recipient: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecipient"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Recipient"];
                };
            };
        };
    };
    remove_recipient: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                value: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_series: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.analytics.http.series.SeriesView_"];
                };
            };
        };
    };
    begin_series: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SeriesForm"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesView"];
                };
            };
        };
    };
    end_series: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    pause_series: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SeriesView"];
                };
            };
        };
    };
    resume_series: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_exports: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.analytics.http.exports.ExportView_"];
                };
            };
        };
    };
    create_export: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ExportForm"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    get_export: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExportView"];
                };
            };
        };
    };
    remove_export: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    fetch_export: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/octet-stream": string;
                };
            };
        };
    };
    review_export: {
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
                "application/json": components["schemas"]["analytics_http_exports_Reviewed"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_fields: {
        parameters: {
            query?: {
                on?: "contact" | "company" | "conversation" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.crm.views.FieldView_"];
                };
            };
        };
    };
    add_field: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewField"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["crm_views_FieldView"];
                };
            };
        };
    };
    remove_field: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_figure_purposes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServedPurpose"][];
                };
            };
        };
    };
    ask_figures: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QuestionForm"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
        };
    };
    get_floor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FloorView"];
                };
            };
        };
    };
    list_clips: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClipList"];
                };
            };
        };
    };
    keep_clip: {
        parameters: {
            query: {
                basis: "own" | "licence" | "public_domain";
                language?: string;
                lawful?: boolean;
                name: string;
                owned?: boolean;
                owner: string;
                proof?: string;
                until?: string | null;
                use?: "prompt" | "music";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ClipView"];
                };
            };
        };
    };
    remove_clip: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_flows: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowList"];
                };
            };
        };
    };
    make_flow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFlow"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowView"];
                };
            };
        };
    };
    read_flow: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowView"];
                };
            };
        };
    };
    remove_flow: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_flow: {
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
                "application/json": components["schemas"]["FlowChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FlowView"];
                };
            };
        };
    };
    compare_flow_versions: {
        parameters: {
            query?: {
                after?: number;
                before?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Difference"];
                };
            };
        };
    };
    lint_flow: {
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
                "application/json": components["schemas"]["LintRequest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LintView"];
                };
            };
        };
    };
    publish_flow: {
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
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    list_runs: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RunList"];
                };
            };
        };
    };
    simulate_flow: {
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
                "application/json": components["schemas"]["Simulation"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Played"];
                };
            };
        };
    };
    list_versions: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionList"];
                };
            };
        };
    };
    read_version: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionBody"];
                };
            };
        };
    };
    bring_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Publication"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VersionView"];
                };
            };
        };
    };
    list_places: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceList"];
                };
            };
        };
    };
    place_flow: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["flows_http_shapes_NewPlace"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlaceList"];
                };
            };
        };
    };
    read_schema: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
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
        };
    };
    list_kinds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KindList"];
                };
            };
        };
    };
    list_forms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.conversations.http.desk.FormSeen_"];
                };
            };
        };
    };
    make_form: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewForm"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormSeen"];
                };
            };
        };
    };
    remove_form: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_form: {
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
                "application/json": components["schemas"]["ChangedForm"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FormSeen"];
                };
            };
        };
    };
    read_grammar: {
        parameters: {
            query: {
                for: "view" | "trigger" | "automation" | "macro" | "bulk" | "service_level" | "report";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GrammarView"];
                };
            };
        };
    };
    list_held: {
        parameters: {
            query?: {
                cursor?: string | null;
                kind?: string;
                limit?: number | null;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.gate.held_http.HeldView_"];
                };
            };
        };
    };
    list_held_acts: {
        parameters: {
            query?: {
                channel?: string;
                clause?: string;
                contact?: string;
                cursor?: string | null;
                limit?: number | null;
                member?: string;
                policy?: string;
                since?: string;
                state?: "refused" | "waiting" | "left" | "withdrawn" | null;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.compliance.refusals.HeldView_"];
                };
            };
        };
    };
    read_held_act_choices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ChoicesView"];
                };
            };
        };
    };
    appeal_held: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Why"];
                };
            };
        };
    };
    leave_held_refused: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulingView"];
                };
            };
        };
    };
    release_held: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                act: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Why"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RulingView"];
                };
            };
        };
    };
    read_identity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts_together_http_IdentityView"];
                };
            };
        };
    };
    declare_identity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewIdentity"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["accounts_together_http_IdentityView"];
                };
            };
        };
    };
    list_instructions: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.privacy.operators.http.InstructionView_"];
                };
            };
        };
    };
    read_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitationView"];
                };
            };
        };
    };
    accept_invitation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                code: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Joining"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    verify_journal: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["VerificationView"];
                };
            };
        };
    };
    list_keepings: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.privacy.keeping.http.KeepingView_"];
                };
            };
        };
    };
    list_law_packs: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackList"];
                };
            };
        };
    };
    read_law_pack: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                places: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PackView"];
                };
            };
        };
    };
    read_leaving: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingView"];
                };
            };
        };
    };
    ask_to_leave: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLeaving"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingView"];
                };
            };
        };
    };
    stay: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    confirm_leaving: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LeavingView"];
                };
            };
        };
    };
    list_legal_holds: {
        parameters: {
            query?: {
                lifted?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.privacy.rights.shapes.HoldView_"];
                };
            };
        };
    };
    place_legal_hold: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHold"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HoldView"];
                };
            };
        };
    };
    lift_legal_hold: {
        parameters: {
            query?: {
                why?: string;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    read_held: {
        parameters: {
            query?: {
                why?: string;
            };
            header?: never;
            path: {
                conversation: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    list_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Limits"];
                };
            };
        };
    };
    list_macros: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroList"];
                };
            };
        };
    };
    make_macro: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMacro"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroView"];
                };
            };
        };
    };
    remove_macro: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_macro: {
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
                "application/json": components["schemas"]["MacroChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MacroView"];
                };
            };
        };
    };
    list_providers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.channels.email.http.grants.ProviderView_"];
                };
            };
        };
    };
    list_mailboxes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.channels.email.http.mailboxes.MailboxView_"];
                };
            };
        };
    };
    make_mailbox: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMailbox"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxView"];
                };
            };
        };
    };
    get_mailbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailbox: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxView"];
                };
            };
        };
    };
    remove_mailbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailbox: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_mailbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailbox: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MailboxChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailboxView"];
                };
            };
        };
    };
    mail_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailbox: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeProof"];
                };
            };
        };
    };
    ask_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailbox: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GrantAsked"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhereTo"];
                };
            };
        };
    };
    drop_grant: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailbox: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    prove_mailbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailbox: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["GivenBack"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CodeProof"];
                };
            };
        };
    };
    try_mailbox: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mailbox: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TestAsked"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Tested"];
                };
            };
        };
    };
    list_mails: {
        parameters: {
            query?: {
                cursor?: string;
                mailbox?: string;
                state?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.channels.email.http.mails.MailView_"];
                };
            };
        };
    };
    get_original: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    release_mail: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mail: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailView"];
                };
            };
        };
    };
    change_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OwnChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    say_not_me: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    set_password: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPassword"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    enable_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Code"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecoveryCodes"];
                };
            };
        };
    };
    begin_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SetUp"];
                };
            };
        };
    };
    disable_second_factor: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Code"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_waiting_changes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.security.http.waiting.WaitingView_"];
                };
            };
        };
    };
    list_members: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.accounts.views.MemberView_"];
                };
            };
        };
    };
    invite_member: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMember"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedView"];
                };
            };
        };
    };
    read_member: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    erase_member: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_member: {
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
                "application/json": components["schemas"]["MemberChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MemberView"];
                };
            };
        };
    };
    invite_again: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InvitedView"];
                };
            };
        };
    };
    set_capacity: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": {
                    [key: string]: number;
                };
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceView"];
                };
            };
        };
    };
    set_skills: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SkillsWanted"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SkillsWanted"];
                };
            };
        };
    };
    get_mail_of_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MailOfMessage"];
                };
            };
        };
    };
    get_page: {
        parameters: {
            query?: {
                pictures?: number;
            };
            header?: never;
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    report_message: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                message: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewReport"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Reported"];
                };
            };
        };
    };
    list_metrics: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.analytics.views.MetricView_"];
                };
            };
        };
    };
    read_mode: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeView"];
                };
            };
        };
    };
    confirm_finding: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFinding"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeView"];
                };
            };
        };
    };
    list_modes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeChoices"];
                };
            };
        };
    };
    list_moves: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.platform.moving.http.MoveView_"];
                };
            };
        };
    };
    begin_move: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMove"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveView"];
                };
            };
        };
    };
    get_move: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveView"];
                };
            };
        };
    };
    end_move: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    look_through: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveView"];
                };
            };
        };
    };
    bring_part: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveView"];
                };
            };
        };
    };
    run_move: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveView"];
                };
            };
        };
    };
    stop_move: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MoveView"];
                };
            };
        };
    };
    list_notices: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Notices"];
                };
            };
        };
    };
    list_given_notices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["privacy_record_http_NoticeView"][];
                };
            };
        };
    };
    give_notice: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNotice"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["privacy_record_http_NoticeView"][];
                };
            };
        };
    };
    read_notices: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Reads"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["platform_push_http_Seen"];
                };
            };
        };
    };
    list_number_papers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.numbers.phones.views.PapersView_"];
                };
            };
        };
    };
    get_number_papers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country: string;
                kind: "geographic" | "mobile" | "toll_free" | "national";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersView"];
                };
            };
        };
    };
    show_number_papers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country: string;
                kind: "geographic" | "mobile" | "toll_free" | "national";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Showing"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersView"];
                };
            };
        };
    };
    answer_number_papers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country: string;
                kind: "geographic" | "mobile" | "toll_free" | "national";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PapersAnswer"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PapersView"];
                };
            };
        };
    };
    list_number_disclosures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country: string;
                kind: "geographic" | "mobile" | "toll_free" | "national";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.numbers.phones.papers_http.DisclosureView_"];
                };
            };
        };
    };
    read_number_papers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                country: string;
                kind: "geographic" | "mobile" | "toll_free" | "national";
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
        };
    };
    accept_number_terms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TermsAccepting"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.numbers.phones.views.PapersView_"];
                };
            };
        };
    };
    list_numbers: {
        parameters: {
            query?: {
                released?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.numbers.phones.views.NumberView_"];
                };
            };
        };
    };
    add_number: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewNumber"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    get_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    release_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NumberChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    undo_number_change: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    ask_number_code: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CodeWish"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    place_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["numbers_phones_views_PlaceView"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    set_fallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    drill_fallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Drilled"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    tell_fallback: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    release_idle_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    port_number_out: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Leaving"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    step_porting: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PortingStep"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    prove_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["numbers_phones_http_Proving"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    recover_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    ask_shown_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ShownName"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    answer_shown_name: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NameAnswer"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    suspend_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Suspending"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    restore_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_offers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.routing.views.OfferView_"];
                };
            };
        };
    };
    accept_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Taken"];
                };
            };
        };
    };
    decline_offer: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                offer: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Declined"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Left"];
                };
            };
        };
    };
    list_accesses: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.privacy.operators.http.AccessView_"];
                };
            };
        };
    };
    let_operator_in: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["LetIn"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessView"];
                };
            };
        };
    };
    end_access: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                access: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_looks: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.privacy.operators.http.LookView_"];
                };
            };
        };
    };
    list_known_accounts: {
        parameters: {
            query?: {
                words?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KnownAccounts"];
                };
            };
        };
    };
    list_account_accesses: {
        parameters: {
            query?: {
                case?: string;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.privacy.operators.http.AccessView_"];
                };
            };
        };
    };
    ask_for_access: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Need"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessView"];
                };
            };
        };
    };
    approve_access: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                access: string;
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AccessView"];
                };
            };
        };
    };
    list_opened_recordings: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                access: string;
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.privacy.operators.opened_http.OpenedRecordingView_"];
                };
            };
        };
    };
    hold_account_apart: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewApart"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehindView"];
                };
            };
        };
    };
    read_behind: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehindView"];
                };
            };
        };
    };
    tap_as_operator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tap"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    link_client: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["accounts_together_http_NewLink"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehindView"];
                };
            };
        };
    };
    read_as_operator: {
        parameters: {
            query?: {
                purpose?: string;
            };
            header?: never;
            path: {
                account: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaidView"][];
                };
            };
        };
    };
    read_sealed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SealedReading"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SaidView"][];
                };
            };
        };
    };
    read_mode_of: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeView"];
                };
            };
        };
    };
    choose_mode: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMode"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeView"];
                };
            };
        };
    };
    restore_authorisation: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProof"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ModeView"];
                };
            };
        };
    };
    assign_plan: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewPlan"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    hear_as_operator: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    consent_to_resale: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewResaleConsent"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehindView"];
                };
            };
        };
    };
    revoke_resale: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhyEnded"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BehindView"];
                };
            };
        };
    };
    list_signed: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignedView"][];
                };
            };
        };
    };
    read_signed_page: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    list_far_reaching_apps: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.platform.oauth.reach.AppView_"];
                };
            };
        };
    };
    review_app: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                app: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppReview"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AppView"];
                };
            };
        };
    };
    list_backups: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["BackupsView"];
                };
            };
        };
    };
    list_operator_cases: {
        parameters: {
            query?: {
                closed?: boolean;
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.cases.views.CaseRow_"];
                };
            };
        };
    };
    open_operator_case: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOperatorCase"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    read_operator_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    decide_appeal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AppealDecision"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    draft_for_authority: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
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
        };
    };
    note_authority_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SentReport"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    charge_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCharge"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    close_operator_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Because"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    decide_operator_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Decision"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    disclose: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Disclosing"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Disclosed"];
                };
            };
        };
    };
    list_effects: {
        parameters: {
            query: {
                of: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["EffectView"][];
                };
            };
        };
    };
    add_case_evidence: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Said"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    list_material: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MaterialView"][];
                };
            };
        };
    };
    destroy_material: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                kept: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    open_material: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                kept: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Wanting"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    take_case_measure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMeasure"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    lift_case_measure: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                measure: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    decide_notice: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NoticeDecision"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    hand_over_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["HandingOver"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    propose_in_case: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewProposal"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    answer_proposal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                proposal: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Agreed"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    search_published_of_case: {
        parameters: {
            query: {
                words: string;
            };
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitView"][];
                };
            };
        };
    };
    ask_account: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Asking"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    read_report_file: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
                file: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    review_measures: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["cases_http_operators_Reviewed"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    step_case_up: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Said"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    take_down: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                case: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Takedown"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    list_certificates: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.privacy.leaving.http.CertificateView_"];
                };
            };
        };
    };
    say_copies_are_gone: {
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
                "application/json": components["schemas"]["CopiesGone"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CertificateView"];
                };
            };
        };
    };
    fetch_certificate: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    begin_check: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewCheck"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    hold_exercise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExercise"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContinuityView"];
                };
            };
        };
    };
    finish_lesson: {
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
                "application/json": components["schemas"]["LessonDone"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContinuityView"];
                };
            };
        };
    };
    begin_continuity: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewFailure"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContinuityView"];
                };
            };
        };
    };
    end_continuity: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ContinuityView"];
                };
            };
        };
    };
    list_hash_lists: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HashListView"][];
                };
            };
        };
    };
    bring_hash_list: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewHashList"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HashListView"];
                };
            };
        };
    };
    drop_hash_list: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    add_hashes: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                list: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["MoreHashes"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HashListView"];
                };
            };
        };
    };
    list_marks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkView"][];
                };
            };
        };
    };
    protect_mark: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewMark"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkView"][];
                };
            };
        };
    };
    drop_mark: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mark: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    grant_badge: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                mark: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewBadge"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MarkView"][];
                };
            };
        };
    };
    take_badge_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                mark: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    suspend_number_country: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CountryMeasure"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["numbers_phones_operator_http_Changed"];
                };
            };
        };
    };
    list_given_papers: {
        parameters: {
            query: {
                account: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.numbers.phones.given_http.GivenView_"];
                };
            };
        };
    };
    disclose_number_papers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Disclosure"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: string;
                    };
                };
            };
        };
    };
    record_number_letter: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Letter"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_shown_papers: {
        parameters: {
            query: {
                account: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.numbers.phones.given_http.ShownPapersView_"];
                };
            };
        };
    };
    list_plans: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanChoices"];
                };
            };
        };
    };
    list_pooling_interests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["InterestView"][];
                };
            };
        };
    };
    weigh_pooling_interest: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                purpose: "marketing" | "improvement";
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Interest"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    take_provider_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ProviderReport"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CaseView"];
                };
            };
        };
    };
    list_reached: {
        parameters: {
            query: {
                ref: string;
                since: string;
                until?: string | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.cases.http.reached.ReachedView_"];
                };
            };
        };
    };
    read_register: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnFileView"][];
                };
            };
        };
    };
    register_supplier: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Supplier"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OnFileView"];
                };
            };
        };
    };
    countersign_route: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                account: string;
                supplier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Signature"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    read_transparency: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TransparencyView"][];
                };
            };
        };
    };
    vouch_trunk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Vouching"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    vet_account: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewVetting"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_opt_outs_unconfirmed: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["privacy_rights_shapes_DisclosureView"][];
                };
            };
        };
    };
    list_own_words: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWordList"];
                };
            };
        };
    };
    add_own_word: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewOwnWord"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["OwnWordList"];
                };
            };
        };
    };
    remove_own_word: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                word: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    report_partner_call: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PartnerCall"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerCallTaken"];
                };
            };
        };
    };
    ask_to_call: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["CallQuestion"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CallAnswer"];
                };
            };
        };
    };
    prove_partner_share: {
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
                "application/json": components["schemas"]["PartnerProof"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnerShareView"];
                };
            };
        };
    };
    list_partners: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnersView"];
                };
            };
        };
    };
    let_partner_in: {
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
                "application/json": components["schemas"]["NewPartner"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnersView"];
                };
            };
        };
    };
    shut_partner_out: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnersView"];
                };
            };
        };
    };
    give_partner_key: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                id: string;
                token: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PartnersView"];
                };
            };
        };
    };
    list_extensions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.calls.extensions_http.ExtensionView_"];
                };
            };
        };
    };
    open_line: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PhoneLine"];
                };
            };
        };
    };
    list_lines: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.calls.http.LineView_"];
                };
            };
        };
    };
    add_line: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewLine"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["calls_http_LineView"];
                };
            };
        };
    };
    remove_line: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                line: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    set_extension: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                line: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewExtension"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ExtensionView"];
                };
            };
        };
    };
    read_location: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationView"];
                };
            };
        };
    };
    confirm_location: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["emergency_views_PlaceView"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["LocationView"];
                };
            };
        };
    };
    list_our_numbers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.calls.http.OurNumber_"];
                };
            };
        };
    };
    read_plan: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    give_seat: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    take_seat_back: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                member: string;
                seat: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PlanView"];
                };
            };
        };
    };
    read_pooled_figures: {
        parameters: {
            query?: {
                purpose?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PooledView"][];
                };
            };
        };
    };
    read_pooling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolingView"];
                };
            };
        };
    };
    choose_pooling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PoolingChoice"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolingView"];
                };
            };
        };
    };
    stay_out_of_pooling: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    withdraw_pooling_objection: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    say_pooling_was_shown: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PoolingView"];
                };
            };
        };
    };
    get_presence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceView"];
                };
            };
        };
    };
    set_presence: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["PresenceWanted"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PresenceView"];
                };
            };
        };
    };
    list_presences: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.routing.views.AgentPresence_"];
                };
            };
        };
    };
    read_privacy_desk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    set_privacy_desk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DeskView"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DeskView"];
                };
            };
        };
    };
    read_processing_record: {
        parameters: {
            query?: {
                role?: "processor" | "controller";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Processing"][];
                };
            };
        };
    };
    fetch_processing_record: {
        parameters: {
            query?: {
                role?: "processor" | "controller";
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "text/csv": string;
                };
            };
        };
    };
    search_published: {
        parameters: {
            query: {
                words: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HitView"][];
                };
            };
        };
    };
    list_purposes: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PurposeView"][];
                };
            };
        };
    };
    read_push_key: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PushKey"];
                };
            };
        };
    };
    add_push_place: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["platform_push_http_NewPlace"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Made"];
                };
            };
        };
    };
    remove_push_place: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["OldPlace"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_queues: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.routing.views.QueueView_"];
                };
            };
        };
    };
    create_queue: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueForm"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
        };
    };
    get_queue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
        };
    };
    remove_queue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_queue: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                queue: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["QueueChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["QueueView"];
                };
            };
        };
    };
    export_reads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReadsFile"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": string;
                };
            };
        };
    };
    list_reads: {
        parameters: {
            query?: {
                about?: string;
                by?: string;
                cursor?: string | null;
                kind?: "contact" | "conversation" | "list" | "search" | "file" | "export" | "other" | "lost" | null;
                limit?: number | null;
                since?: string;
                until?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadsPage"];
                };
            };
        };
    };
    list_recordings: {
        parameters: {
            query: {
                conversation: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.recording.http.KeptRecordingView_"];
                };
            };
        };
    };
    get_recording: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRecordingView"];
                };
            };
        };
    };
    forget_recording: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["KeptRecordingView"];
                };
            };
        };
    };
    hear_recording: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "audio/wav": string;
                };
            };
        };
    };
    list_listeners: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.recording.http.ListenedView_"];
                };
            };
        };
    };
    see_recording: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PeaksView"];
                };
            };
        };
    };
    read_recording: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.recording.http.SegmentView_"];
                };
            };
        };
    };
    read_recording_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingSettings"];
                };
            };
        };
    };
    set_recording_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRecordingSettings"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RecordingSettings"];
                };
            };
        };
    };
    list_registries: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RegistryView"][];
                };
            };
        };
    };
    load_registry: {
        parameters: {
            query: {
                areas?: string;
                as_of: string;
                format?: string;
            };
            header?: never;
            path: {
                name: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["CopyView"];
                };
            };
        };
    };
    remove_registry_copy: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_reports: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.analytics.views.ReportView_"];
                };
            };
        };
    };
    create_report: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportForm"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["analytics_views_ReportView"];
                };
            };
        };
    };
    remove_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ReportForm"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["analytics_views_ReportView"];
                };
            };
        };
    };
    ask_report: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                report: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Figures"];
                };
            };
        };
    };
    read_retention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionView"];
                };
            };
        };
    };
    set_retention: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["privacy_keeping_http_NewRule"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RetentionView"];
                };
            };
        };
    };
    preview_retention: {
        parameters: {
            query: {
                days: number;
                kind: string;
                part?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["PreviewView"];
                };
            };
        };
    };
    list_rights_answers: {
        parameters: {
            query?: {
                language?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ReadyAnswer"][];
                };
            };
        };
    };
    list_rights_requests: {
        parameters: {
            query?: {
                cursor?: string | null;
                ended?: boolean;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.privacy.rights.shapes.RightsRequestView_"];
                };
            };
        };
    };
    make_rights_request: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewRightsRequest"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"];
                };
            };
        };
    };
    read_rights_request: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"];
                };
            };
        };
    };
    accept_rights_request: {
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
                "application/json": components["schemas"]["Accepting"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"];
                };
            };
        };
    };
    mail_rights_code: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"];
                };
            };
        };
    };
    match_rights_request: {
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
                "application/json": components["schemas"]["Matching"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"];
                };
            };
        };
    };
    decide_rights_request: {
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
                "application/json": components["schemas"]["privacy_rights_shapes_Deciding"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"];
                };
            };
        };
    };
    dismiss_rights_request: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"];
                };
            };
        };
    };
    extend_rights_request: {
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
                "application/json": components["schemas"]["Extending"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"];
                };
            };
        };
    };
    forward_rights_request: {
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
                "application/json": components["schemas"]["PassingOn"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"];
                };
            };
        };
    };
    pause_rights_request: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"];
                };
            };
        };
    };
    prove_rights_request: {
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
                "application/json": components["schemas"]["privacy_rights_shapes_Proving"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RightsRequestView"];
                };
            };
        };
    };
    search_rights_request: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["FoundView"];
                };
            };
        };
    };
    list_role_reviews: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.security.http.reviews.HighRoleView_"];
                };
            };
        };
    };
    confirm_role: {
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
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["HighRoleView"];
                };
            };
        };
    };
    list_rules: {
        parameters: {
            query?: {
                kind?: "trigger" | "automation" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
        };
    };
    make_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["rules_http_shapes_NewRule"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rules_http_shapes_RuleView"];
                };
            };
        };
    };
    read_rule: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rules_http_shapes_RuleView"];
                };
            };
        };
    };
    remove_rule: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_rule: {
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
                "application/json": components["schemas"]["RuleChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["rules_http_shapes_RuleView"];
                };
            };
        };
    };
    try_rule: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["DryRun"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["DryRunView"];
                };
            };
        };
    };
    order_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["rules_http_shapes_Order"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RuleList"];
                };
            };
        };
    };
    list_satisfaction: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                score?: "good" | "bad" | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.surveys.http.GivenView_"];
                };
            };
        };
    };
    read_anonymous_satisfaction: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["AnonymousView"];
                };
            };
        };
    };
    read_satisfaction_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
        };
    };
    change_satisfaction_settings: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SettingsChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SettingsView"];
                };
            };
        };
    };
    list_saved_replies: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.conversations.http.choices.SavedReplyView_"];
                };
            };
        };
    };
    make_saved_reply: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSavedReply"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReplyView"];
                };
            };
        };
    };
    remove_saved_reply: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_saved_reply: {
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
                "application/json": components["schemas"]["SavedReplyChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SavedReplyView"];
                };
            };
        };
    };
    read_scanning_promise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanningView"];
                };
            };
        };
    };
    give_scanning_promise: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ScanningView"];
                };
            };
        };
    };
    search_everything: {
        parameters: {
            query: {
                cursor?: string | null;
                kinds?: string | null;
                limit?: number | null;
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SearchView"];
                };
            };
        };
    };
    suggest: {
        parameters: {
            query: {
                q: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Suggestions"];
                };
            };
        };
    };
    list_service_levels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.obligations.views.ServiceLevelView_"];
                };
            };
        };
    };
    create_service_level: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ServiceLevelForm"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelView"];
                };
            };
        };
    };
    get_service_level: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelView"];
                };
            };
        };
    };
    remove_service_level: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_service_level: {
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
                "application/json": components["schemas"]["ServiceLevelChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ServiceLevelView"];
                };
            };
        };
    };
    order_service_levels: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["obligations_http_Order"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.obligations.views.ServiceLevelView_"];
                };
            };
        };
    };
    list_service_limits: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["compliance_limits_http_LimitsView"];
                };
            };
        };
    };
    list_refused_requests: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["RefusalsView"];
                };
            };
        };
    };
    read_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    begin_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Credentials"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SessionView"];
                };
            };
        };
    };
    end_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": null;
                };
            };
        };
    };
    lock_session: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    prove_oneself: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["security_http_rules_Proof"];
            };
        };
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_sessions: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.security.views.SignedInView_"];
                };
            };
        };
    };
    revoke_session: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    read_sign_in_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInRules"];
                };
            };
        };
    };
    set_sign_in_rules: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SignInRules"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SignInRules"];
                };
            };
        };
    };
    list_skills: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.routing.views.Named_"];
                };
            };
        };
    };
    create_skill: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSkill"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["routing_views_Named"];
                };
            };
        };
    };
    remove_skill: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                skill: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_statuses: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.conversations.http.desk.StatusSeen_"];
                };
            };
        };
    };
    make_status: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewStatus"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusSeen"];
                };
            };
        };
    };
    remove_status: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_status: {
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
                "application/json": components["schemas"]["ChangedStatus"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["StatusSeen"];
                };
            };
        };
    };
    list_strategies: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.routing.http.setup.StrategyView_"];
                };
            };
        };
    };
    list_suppliers: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppliersView"];
                };
            };
        };
    };
    refuse_supplier: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supplier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Objection"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppliersView"];
                };
            };
        };
    };
    withdraw_objection: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supplier: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    sign_route: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                supplier: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Signature"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppliersView"];
                };
            };
        };
    };
    set_area: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["AreaBody"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppliersView"];
                };
            };
        };
    };
    list_suppliers_for_all: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SupplierView"][];
                };
            };
        };
    };
    list_suppressions: {
        parameters: {
            query?: {
                address?: string;
                cursor?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.channels.email.http.suppressions.SuppressionView_"];
                };
            };
        };
    };
    add_suppression: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewSuppression"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["SuppressionView"];
                };
            };
        };
    };
    lift_suppression: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                lookup: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_suspicions: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
                theirs?: boolean;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.gate.held_http.SuspicionView_"];
                };
            };
        };
    };
    list_tags: {
        parameters: {
            query?: {
                q?: string;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.conversations.http.changes.TagSeen_"];
                };
            };
        };
    };
    list_teams: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.accounts.views.TeamView_"];
                };
            };
        };
    };
    make_team: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTeam"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
        };
    };
    remove_team: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_team: {
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
                "application/json": components["schemas"]["TeamChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TeamView"];
                };
            };
        };
    };
    list_templates: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
        };
    };
    decide_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["gate_own_http_Deciding"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
        };
    };
    declare_template: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Declaring"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TemplateList"];
                };
            };
        };
    };
    list_text_senders: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.numbers.text_http.TextSenderView_"];
                };
            };
        };
    };
    add_text_sender: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTextSender"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextSenderView"];
                };
            };
        };
    };
    get_text_sender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sender: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextSenderView"];
                };
            };
        };
    };
    remove_text_sender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sender: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_text_sender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sender: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TextSenderChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextSenderView"];
                };
            };
        };
    };
    answer_registration: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sender: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Registered"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextSenderView"];
                };
            };
        };
    };
    submit_text_sender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sender: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Submission"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextSenderView"];
                };
            };
        };
    };
    suspend_text_sender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sender: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Suspension"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TextSenderView"];
                };
            };
        };
    };
    restore_text_sender: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                sender: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_text_trades: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.numbers.text_http.TradeView_"];
                };
            };
        };
    };
    read_together: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TogetherView"];
                };
            };
        };
    };
    report_tokens: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["FoundToken"][];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TokenLabel"][];
                };
            };
        };
    };
    list_tokens: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.security.tokens.TokenView_"];
                };
            };
        };
    };
    make_token: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewToken"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["MadeView"];
                };
            };
        };
    };
    revoke_token: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    read_traffic_quality: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrafficView"];
                };
            };
        };
    };
    set_traffic_thresholds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["ThresholdsView"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrafficView"];
                };
            };
        };
    };
    list_grounds: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["GroundView"][];
                };
            };
        };
    };
    list_trunks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.channels.voice.trunks.views.TrunkView_"];
                };
            };
        };
    };
    add_trunk: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewTrunk"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrunkView"];
                };
            };
        };
    };
    get_trunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trunk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrunkView"];
                };
            };
        };
    };
    change_trunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trunk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["TrunkChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrunkView"];
                };
            };
        };
    };
    remove_trunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trunk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    adopt_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trunk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ordered"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    list_provider_numbers: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trunk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.channels.voice.providers.http.OwnedView_"];
                };
            };
        };
    };
    search_numbers: {
        parameters: {
            query: {
                contains?: string;
                country: string;
                kind?: "geographic" | "mobile" | "toll_free" | "national";
            };
            header?: never;
            path: {
                trunk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.channels.voice.providers.http.OfferView_"];
                };
            };
        };
    };
    pause_trunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trunk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrunkView"];
                };
            };
        };
    };
    resume_trunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trunk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    buy_number: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trunk: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Ordered"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["NumberView"];
                };
            };
        };
    };
    try_trunk: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                trunk: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["TrunkView"];
                };
            };
        };
    };
    list_unclear_refusals: {
        parameters: {
            query?: {
                cursor?: string;
                limit?: number | null;
            };
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.privacy.consent.shapes.DoubtView_"];
                };
            };
        };
    };
    judge_refusal: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                number: number;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Judgement"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    list_upload_locks: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadLocks"];
                };
            };
        };
    };
    release_uploads: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Unlocking"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["UploadLocks"];
                };
            };
        };
    };
    list_views: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.conversations.http.views.ViewSeen_"];
                };
            };
        };
    };
    make_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewView"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewSeen"];
                };
            };
        };
    };
    remove_view: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_view: {
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
                "application/json": components["schemas"]["ChangedView"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["ViewSeen"];
                };
            };
        };
    };
    read_view: {
        parameters: {
            query?: {
                cursor?: string | null;
                limit?: number;
            };
            header?: never;
            path: {
                id: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.conversations.views.shapes.ConversationRow_"];
                };
            };
        };
    };
    count_views: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": {
                        [key: string]: number | string;
                    };
                };
            };
        };
    };
    try_view: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["Tried"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.conversations.views.shapes.ConversationRow_"];
                };
            };
        };
    };
    list_web_forms: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.helpcentre.http.WebFormView_"];
                };
            };
        };
    };
    create_web_form: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["NewWebForm"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebFormView"];
                };
            };
        };
    };
    read_web_form: {
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
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebFormView"];
                };
            };
        };
    };
    remove_web_form: {
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
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_web_form: {
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
                "application/json": components["schemas"]["WebFormChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WebFormView"];
                };
            };
        };
    };
    list_sites: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["Page_fairline.channels.webchat.admin_http.SiteView_"];
                };
            };
        };
    };
    create_site: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["channels_webchat_admin_http_NewSite"];
            };
        };
        responses: {
            /** @description Document created, URL follows */
            201: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["channels_webchat_admin_http_SiteView"];
                };
            };
        };
    };
    remove_site: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site: string;
            };
            cookie?: never;
        };
        requestBody?: never;
        responses: {
            /** @description Request fulfilled, nothing follows */
            204: {
                headers: {
                    [name: string]: unknown;
                };
                content?: never;
            };
        };
    };
    change_site: {
        parameters: {
            query?: never;
            header?: never;
            path: {
                site: string;
            };
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["SiteChange"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["channels_webchat_admin_http_SiteView"];
                };
            };
        };
    };
    ask_what_if: {
        parameters: {
            query?: never;
            header?: never;
            path?: never;
            cookie?: never;
        };
        requestBody: {
            content: {
                "application/json": components["schemas"]["WhatIfBody"];
            };
        };
        responses: {
            /** @description Request fulfilled, document follows */
            200: {
                headers: {
                    [name: string]: unknown;
                };
                content: {
                    "application/json": components["schemas"]["WhatIfView"];
                };
            };
        };
    };
}
