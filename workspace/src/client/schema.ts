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
         * ReadAccount
         * @description Needs the permission `account.read`.
         */
        get: operations["read_account"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * ChangeAccount
         * @description Needs the permission `account.manage`.
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
         * ListAccountExports
         * @description Needs the permission `account.export`.
         */
        get: operations["list_account_exports"];
        put?: never;
        /**
         * WantAccount
         * @description Needs the permission `account.export`.
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
         * GetAccountExport
         * @description Needs the permission `account.export`.
         */
        get: operations["get_account_export"];
        put?: never;
        post?: never;
        /**
         * DropAccountExport
         * @description Needs the permission `account.export`.
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
         * FetchAccount
         * @description Needs the permission `signed-in`.
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
         * ListAccountNotices
         * @description Needs the permission `signed-in`.
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
         * ReadAccountNotice
         * @description Needs the permission `signed-in`.
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
         * ReadAct
         * @description Needs the permission `act.read`.
         */
        get: operations["read_act"];
        put?: never;
        post?: never;
        /**
         * WithdrawAct
         * @description Needs the permission `act.withdraw`.
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
         * ReleaseAct
         * @description Needs the permission `compliance.release`.
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
         * ReadAgeScreen
         * @description Needs the permission `account.read`.
         */
        get: operations["read_age_screen"];
        /**
         * SetAgeScreen
         * @description Needs the permission `account.manage`.
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
         * ReadAgreement
         * @description Needs the permission `account.read`.
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
         * ListDrafts
         * @description Needs the permission `operator.agreement.draft`.
         */
        get: operations["list_drafts"];
        put?: never;
        /**
         * WriteDraft
         * @description Needs the permission `operator.agreement.draft`.
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
         * PublishDraft
         * @description Needs the permission `operator.agreement.publish`.
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
         * DropAgreementDraft
         * @description Needs the permission `operator.agreement.draft`.
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
         * AcceptAgreement
         * @description Needs the permission `agreement.accept`.
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
         * ListAgreements
         * @description Needs the permission `account.read`.
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
         * AcceptDocument
         * @description Needs the permission `signed-in`.
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
         * DeclareSize
         * @description Needs the permission `agreement.accept`.
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
         * ListAcknowledgements
         * @description Needs the permission `member.manage`.
         */
        get: operations["list_acknowledgements"];
        put?: never;
        /**
         * AcknowledgeDocument
         * @description Needs the permission `signed-in`.
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
         * CompareVersions
         * @description Needs the permission `signed-in`.
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
         * AgreeDate
         * @description Needs the permission `operator.agreement.sign`.
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
         * ListFigures
         * @description Needs the permission `account.read`.
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
         * ListGoverning
         * @description Needs the permission `account.read`.
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
         * AnnounceOwnership
         * @description Needs the permission `operator.agreement.sign`.
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
         * AddSigned
         * @description Needs the permission `operator.agreement.sign`.
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
         * ListTelecomRights
         * @description Needs the permission `account.read`.
         */
        get: operations["list_telecom_rights"];
        put?: never;
        /**
         * AnswerTelecomRight
         * @description Needs the permission `agreement.accept`.
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
         * ListRaisings
         * @description Needs the permission `figure.read`.
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
         * ReviewRaising
         * @description Needs the permission `signed-in`.
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
         * ListAlerts
         * @description Needs the permission `figure.read`.
         */
        get: operations["list_alerts"];
        put?: never;
        /**
         * MakeAlert
         * @description Needs the permission `alert.manage`.
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
         * RemoveAlert
         * @description Needs the permission `alert.manage`.
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
         * PauseAlert
         * @description Needs the permission `alert.manage`.
         */
        post: operations["pause_alert"];
        /**
         * ResumeAlert
         * @description Needs the permission `alert.manage`.
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
         * ListApps
         * @description Needs the permission `app.manage`.
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
         * AskAppReach
         * @description Needs the permission `app.manage`.
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
         * BringFile
         * @description Needs the permission `conversation.reply`.
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
         * HandOutFile
         * @description Needs the permission `conversation.read`.
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
         * ReadAudit
         * @description Needs the permission `audit.read`.
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
         * ListBrands
         * @description Needs the permission `account.read`.
         */
        get: operations["list_brands"];
        put?: never;
        /**
         * CreateBrand
         * @description Needs the permission `brand.manage`.
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
         * ReadBrand
         * @description Needs the permission `account.read`.
         */
        get: operations["read_brand"];
        put?: never;
        post?: never;
        /**
         * RemoveBrand
         * @description Needs the permission `brand.manage`.
         */
        delete: operations["remove_brand"];
        options?: never;
        head?: never;
        /**
         * ChangeBrand
         * @description Needs the permission `brand.manage`.
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
         * SayWhoseBrand
         * @description Needs the permission `brand.manage`.
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
         * StartBulk
         * @description Needs the permission `conversation.bulk`.
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
         * ReadBulk
         * @description Needs the permission `conversation.bulk`.
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
         * UndoBulk
         * @description Needs the permission `conversation.bulk`.
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
         * ListCalendars
         * @description Needs the permission `signed-in`.
         */
        get: operations["list_calendars"];
        put?: never;
        /**
         * CreateCalendar
         * @description Needs the permission `calendar.manage`.
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
         * GetCalendar
         * @description Needs the permission `signed-in`.
         */
        get: operations["get_calendar"];
        put?: never;
        post?: never;
        /**
         * RemoveCalendar
         * @description Needs the permission `calendar.manage`.
         */
        delete: operations["remove_calendar"];
        options?: never;
        head?: never;
        /**
         * ChangeCalendar
         * @description Needs the permission `calendar.manage`.
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
         * TakeCallComplaint
         * @description Needs the permission `case.open`.
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
         * ReadCallLimits
         * @description Needs the permission `limits.read`.
         */
        get: operations["read_call_limits"];
        /**
         * SetCallLimits
         * @description Needs the permission `limits.manage`.
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
         * ReadCallQuality
         * @description Needs the permission `case.read`.
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
         * ListCallbacks
         * @description Needs the permission `flow.read`.
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
         * WithdrawCallback
         * @description Needs the permission `queue.manage`.
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
         * ListCalls
         * @description Needs the permission `conversation.read`.
         */
        get: operations["list_calls"];
        put?: never;
        /**
         * MakeCall
         * @description Needs the permission `call.make`.
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
         * GetCall
         * @description Needs the permission `conversation.read`.
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
         * BringTogether
         * @description Needs the permission `work.take`.
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
         * DeclineCall
         * @description Needs the permission `work.take`.
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
         * TypeDigits
         * @description Needs the permission `work.take`.
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
         * HangUp
         * @description Needs the permission `work.take`.
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
         * HoldCall
         * @description Needs the permission `work.take`.
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
         * ListenIn
         * @description Needs the permission `call.listen`.
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
         * MuteCall
         * @description Needs the permission `work.take`.
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
         * TellQuality
         * @description Needs the permission `work.take`.
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
         * SteerRecording
         * @description Needs the permission `work.take`.
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
         * ResumeCall
         * @description Needs the permission `work.take`.
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
         * TransferCall
         * @description Needs the permission `work.take`.
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
         * TransferBack
         * @description Needs the permission `work.take`.
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
         * CompleteTransfer
         * @description Needs the permission `work.take`.
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
         * PreviewCall
         * @description Needs the permission `call.make`.
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
         * ReadCallSettings
         * @description Needs the permission `conversation.read`.
         */
        get: operations["read_call_settings"];
        /**
         * SetCallSettings
         * @description Needs the permission `limits.manage`.
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
         * ListCases
         * @description Needs the permission `case.read`.
         */
        get: operations["list_cases"];
        put?: never;
        /**
         * ReportCase
         * @description Needs the permission `case.open`.
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
         * ReadCase
         * @description Needs the permission `case.read`.
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
         * AnswerCase
         * @description Needs the permission `case.manage`.
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
         * AppealCase
         * @description Needs the permission `case.manage`.
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
         * CoachMember
         * @description Needs the permission `case.manage`.
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
         * CounterTakedown
         * @description Needs the permission `case.manage`.
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
         * DecideCase
         * @description Needs the permission `case.manage`.
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
         * FixCasePoint
         * @description Needs the permission `case.manage`.
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
         * ShowProof
         * @description Needs the permission `case.manage`.
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
         * ListChannels
         * @description Needs the permission `signed-in`.
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
         * ListClauses
         * @description Needs the permission `signed-in`.
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
         * ReadClause
         * @description Needs the permission `signed-in`.
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
         * AskForClient
         * @description Needs the permission `client.manage`.
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
         * ListClocks
         * @description Needs the permission `signed-in`.
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
         * ListCompanies
         * @description Needs the permission `contact.read`.
         */
        get: operations["list_companies"];
        put?: never;
        /**
         * AddCompany
         * @description Needs the permission `company.change`.
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
         * ReadCompany
         * @description Needs the permission `contact.read`.
         */
        get: operations["read_company"];
        put?: never;
        post?: never;
        /**
         * RemoveCompany
         * @description Needs the permission `company.change`.
         */
        delete: operations["remove_company"];
        options?: never;
        head?: never;
        /**
         * ChangeCompany
         * @description Needs the permission `company.change`.
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
         * ImportConsents
         * @description Needs the permission `consent.manage`.
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
         * ListImports
         * @description Needs the permission `consent.read`.
         */
        get: operations["list_imports"];
        put?: never;
        /**
         * ImportContacts
         * @description Needs the permission `contact.import`.
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
         * UndoImport
         * @description Needs the permission `contact.import`.
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
         * PreviewImport
         * @description Needs the permission `contact.import`.
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
         * ReadContactLimits
         * @description Needs the permission `limits.read`.
         */
        get: operations["read_contact_limits"];
        /**
         * SetContactLimits
         * @description Needs the permission `limits.manage`.
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
         * ListContacts
         * @description Needs the permission `contact.read`.
         */
        get: operations["list_contacts"];
        put?: never;
        /**
         * CreateContact
         * @description Needs the permission `contact.change`.
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
         * ReadContact
         * @description Needs the permission `contact.read`.
         */
        get: operations["read_contact"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * ChangeContact
         * @description Needs the permission `contact.change`.
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
         * AddAddress
         * @description Needs the permission `contact.change`.
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
         * ReportChild
         * @description Needs the permission `child.report`.
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
         * ReadConsents
         * @description Needs the permission `consent.read`.
         */
        get: operations["read_consents"];
        put?: never;
        /**
         * GiveConsent
         * @description Needs the permission `consent.manage`.
         */
        post: operations["give_consent"];
        /**
         * WithdrawAllConsents
         * @description Needs the permission `contact.change`.
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
         * ConfirmConsent
         * @description Needs the permission `consent.manage`.
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
         * ListDisclosures
         * @description Needs the permission `data_request.manage`.
         */
        get: operations["list_disclosures"];
        put?: never;
        /**
         * NoteDisclosure
         * @description Needs the permission `data_request.manage`.
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
         * MarkContact
         * @description Needs the permission `consent.manage`.
         */
        put: operations["mark_contact"];
        post?: never;
        /**
         * UnmarkContact
         * @description Needs the permission `consent.manage`.
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
         * MergeContact
         * @description Needs the permission `contact.merge`.
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
         * ShowNotice
         * @description Needs the permission `processing.manage`.
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
         * OptOut
         * @description Needs the permission `contact.change`.
         */
        put: operations["opt_out"];
        post?: never;
        /**
         * OptIn
         * @description Needs the permission `contact.change`.
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
         * ReadOrigins
         * @description Needs the permission `contact.read`.
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
         * ReadPathOutside
         * @description Needs the permission `data_request.manage`.
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
         * ReadTimeline
         * @description Needs the permission `contact.read`.
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
         * WhyMayIContact
         * @description Needs the permission `consent.read`.
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
         * WithdrawConsent
         * @description Needs the permission `contact.change`.
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
         * ReadContentLevels
         * @description Needs the permission `content.review`.
         */
        get: operations["read_content_levels"];
        /**
         * SetContentLevels
         * @description Needs the permission `content.manage`.
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
         * ReadContinuity
         * @description Needs the permission `account.read`.
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
         * ListConversations
         * @description Needs the permission `conversation.read`.
         */
        get: operations["list_conversations"];
        put?: never;
        /**
         * BeginConversation
         * @description Needs the permission `conversation.begin`.
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
         * ListObligations
         * @description Needs the permission `conversation.read`.
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
         * ReadConversation
         * @description Needs the permission `conversation.read`.
         */
        get: operations["read_conversation"];
        put?: never;
        post?: never;
        /**
         * DeleteConversation
         * @description Needs the permission `conversation.delete`.
         */
        delete: operations["delete_conversation"];
        options?: never;
        head?: never;
        /**
         * ChangeConversation
         * @description Needs the permission `conversation.change`.
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
         * SetAside
         * @description Needs the permission `conversation.aside`.
         */
        put: operations["set_aside"];
        post?: never;
        /**
         * Restore
         * @description Needs the permission `conversation.aside`.
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
         * TakeConversation
         * @description Needs the permission `conversation.take`.
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
         * ReadDraft
         * @description Needs the permission `conversation.reply`.
         */
        get: operations["read_draft"];
        /**
         * KeepDraft
         * @description Needs the permission `conversation.reply`.
         */
        put: operations["keep_draft"];
        post?: never;
        /**
         * DropDraft
         * @description Needs the permission `conversation.reply`.
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
         * ListFirings
         * @description Needs the permission `conversation.read`.
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
         * @description Needs the permission `conversation.change`.
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
         * @description Needs the permission `conversation.change`.
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
         * ApplyMacro
         * @description Needs the permission `conversation.reply`.
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
         * PreviewMacro
         * @description Needs the permission `conversation.reply`.
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
         * @description Needs the permission `conversation.change`.
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
         * UndoMerge
         * @description Needs the permission `conversation.change`.
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
         * WriteNote
         * @description Needs the permission `conversation.note`.
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
         * AddParticipant
         * @description Needs the permission `conversation.change`.
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
         * RemoveParticipant
         * @description Needs the permission `conversation.change`.
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
         * MarkRead
         * @description Needs the permission `conversation.read`.
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
         * ReopenConversation
         * @description Needs the permission `conversation.take`.
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
         * WriteReply
         * @description Needs the permission `conversation.reply`.
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
         * PreviewReply
         * @description Needs the permission `conversation.reply`.
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
         * ListConversationRightsRequests
         * @description Needs the permission `data_request.suggest`.
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
         * ReadSatisfaction
         * @description Needs the permission `conversation.read`.
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
         * @description Needs the permission `conversation.change`.
         */
        put: operations["snooze"];
        post?: never;
        /**
         * Wake
         * @description Needs the permission `conversation.change`.
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
         * @description Needs the permission `conversation.change`.
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
         * UndoSplit
         * @description Needs the permission `conversation.change`.
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
         * ReadThread
         * @description Needs the permission `conversation.read`.
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
         * TransferConversation
         * @description Needs the permission `conversation.transfer`.
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
         * @description Needs the permission `conversation.read`.
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
         * @description Needs the permission `conversation.read`.
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
         * EndWrapUp
         * @description Needs the permission `conversation.wrap_up`.
         */
        put: operations["end_wrap_up"];
        /**
         * StartWrapUp
         * @description Needs the permission `conversation.wrap_up`.
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
         * ListCookies
         * @description Public.
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
         * ListDataRequests
         * @description Needs the permission `data_request.manage`.
         */
        get: operations["list_data_requests"];
        put?: never;
        /**
         * MakeDataRequest
         * @description Needs the permission `data_request.manage`.
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
         * ReadDataRequest
         * @description Needs the permission `data_request.manage`.
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
         * FetchPackage
         * @description Needs the permission `data_request.manage`.
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
         * FetchArchive
         * @description Needs the permission `data_request.manage`.
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
         * ReadDeskSettings
         * @description Needs the permission `conversation.read`.
         */
        get: operations["read_desk_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * ChangeDeskSettings
         * @description Needs the permission `desk.manage`.
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
         * NoteReceipt
         * @description Needs the permission `data_request.manage`.
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
         * ListDispositions
         * @description Needs the permission `disposition.read`.
         */
        get: operations["list_dispositions"];
        put?: never;
        /**
         * MakeDisposition
         * @description Needs the permission `disposition.manage`.
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
         * RemoveDisposition
         * @description Needs the permission `disposition.manage`.
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
         * ListDomains
         * @description Needs the permission `domain.read`.
         */
        get: operations["list_domains"];
        put?: never;
        /**
         * AddDomain
         * @description Needs the permission `domain.manage`.
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
         * GetDomain
         * @description Needs the permission `domain.read`.
         */
        get: operations["get_domain"];
        put?: never;
        post?: never;
        /**
         * RemoveDomain
         * @description Needs the permission `domain.manage`.
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
         * CheckDomain
         * @description Needs the permission `domain.manage`.
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
         * TurnKey
         * @description Needs the permission `domain.manage`.
         */
        post: operations["turn_key"];
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
         * ListEmergencyCountries
         * @description Needs the permission `signed-in`.
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
         * ListEmergencyDrills
         * @description Needs the permission `emergency.read`.
         */
        get: operations["list_emergency_drills"];
        put?: never;
        /**
         * HoldEmergencyDrill
         * @description Needs the permission `emergency.drill`.
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
         * ReadEmergencyLimits
         * @description Needs the permission `signed-in`.
         */
        get: operations["read_emergency_limits"];
        /**
         * AcknowledgeEmergencyLimits
         * @description Needs the permission `signed-in`.
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
         * ListEmergencySites
         * @description Needs the permission `emergency.read`.
         */
        get: operations["list_emergency_sites"];
        put?: never;
        /**
         * AddEmergencySite
         * @description Needs the permission `emergency.manage`.
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
         * ChangeEmergencySite
         * @description Needs the permission `emergency.manage`.
         */
        put: operations["change_emergency_site"];
        post?: never;
        /**
         * RemoveEmergencySite
         * @description Needs the permission `emergency.manage`.
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
         * ReadEvidenceKey
         * @description Needs the permission `evidence.make`.
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
         * MakeEvidencePack
         * @description Needs the permission `evidence.make`.
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
         * FindMarked
         * @description Needs the permission `export.allow`.
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
         * ListRecipients
         * @description Needs the permission `export.make`.
         */
        get: operations["list_recipients"];
        put?: never;
        /**
         * AllowRecipient
         * @description Needs the permission `export.allow`.
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
         * RemoveRecipient
         * @description Needs the permission `export.allow`.
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
         * ListSeries
         * @description Needs the permission `export.make`.
         */
        get: operations["list_series"];
        put?: never;
        /**
         * BeginSeries
         * @description Needs the permission `export.make`.
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
         * EndSeries
         * @description Needs the permission `export.make`.
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
         * PauseSeries
         * @description Needs the permission `export.make`.
         */
        post: operations["pause_series"];
        /**
         * ResumeSeries
         * @description Needs the permission `export.make`.
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
         * ListExports
         * @description Needs the permission `export.make`.
         */
        get: operations["list_exports"];
        put?: never;
        /**
         * CreateExport
         * @description Needs the permission `export.make`.
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
         * GetExport
         * @description Needs the permission `export.make`.
         */
        get: operations["get_export"];
        put?: never;
        post?: never;
        /**
         * RemoveExport
         * @description Needs the permission `export.make`.
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
         * FetchExport
         * @description Needs the permission `signed-in`.
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
         * ReviewExport
         * @description Needs the permission `signed-in`.
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
         * ListFields
         * @description Needs the permission `contact.read`.
         */
        get: operations["list_fields"];
        put?: never;
        /**
         * AddField
         * @description Needs the permission `field.manage`.
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
         * RemoveField
         * @description Needs the permission `field.manage`.
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
         * ListFigurePurposes
         * @description Needs the permission `figure.read`.
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
         * AskFigures
         * @description Needs the permission `figure.read`.
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
         * GetFloor
         * @description Needs the permission `floor.read`.
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
         * ListClips
         * @description Needs the permission `flow.read`.
         */
        get: operations["list_clips"];
        /**
         * KeepClip
         * @description Needs the permission `flow.manage`.
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
         * RemoveClip
         * @description Needs the permission `flow.manage`.
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
         * ListFlows
         * @description Needs the permission `flow.read`.
         */
        get: operations["list_flows"];
        put?: never;
        /**
         * MakeFlow
         * @description Needs the permission `flow.manage`.
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
         * ReadFlow
         * @description Needs the permission `flow.read`.
         */
        get: operations["read_flow"];
        put?: never;
        post?: never;
        /**
         * RemoveFlow
         * @description Needs the permission `flow.manage`.
         */
        delete: operations["remove_flow"];
        options?: never;
        head?: never;
        /**
         * ChangeFlow
         * @description Needs the permission `flow.manage`.
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
         * CompareFlowVersions
         * @description Needs the permission `flow.read`.
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
         * LintFlow
         * @description Needs the permission `flow.read`.
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
         * PublishFlow
         * @description Needs the permission `flow.manage`.
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
         * ListRuns
         * @description Needs the permission `flow.read`.
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
         * SimulateFlow
         * @description Needs the permission `flow.read`.
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
         * ListVersions
         * @description Needs the permission `flow.read`.
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
         * ReadVersion
         * @description Needs the permission `flow.read`.
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
         * BringBack
         * @description Needs the permission `flow.manage`.
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
         * ListPlaces
         * @description Needs the permission `flow.read`.
         */
        get: operations["list_places"];
        /**
         * PlaceFlow
         * @description Needs the permission `flow.manage`.
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
         * ReadSchema
         * @description Needs the permission `flow.read`.
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
         * ListKinds
         * @description Needs the permission `flow.read`.
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
         * ListForms
         * @description Needs the permission `conversation.read`.
         */
        get: operations["list_forms"];
        put?: never;
        /**
         * MakeForm
         * @description Needs the permission `form.manage`.
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
         * RemoveForm
         * @description Needs the permission `form.manage`.
         */
        delete: operations["remove_form"];
        options?: never;
        head?: never;
        /**
         * ChangeForm
         * @description Needs the permission `form.manage`.
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
         * ReadGrammar
         * @description Needs the permission `grammar.read`.
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
         * ListHeld
         * @description Needs the permission `content.review`.
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
         * ListHeldActs
         * @description Needs the permission `compliance.read`.
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
         * ReadHeldActChoices
         * @description Needs the permission `compliance.read`.
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
         * AppealHeld
         * @description Needs the permission `content.appeal`.
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
         * LeaveHeldRefused
         * @description Needs the permission `content.review`.
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
         * ReleaseHeld
         * @description Needs the permission `content.review`.
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
         * ReadIdentity
         * @description Needs the permission `account.declare`.
         */
        get: operations["read_identity"];
        /**
         * DeclareIdentity
         * @description Needs the permission `account.declare`.
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
         * ListInstructions
         * @description Needs the permission `operator_access.manage`.
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
         * ReadInvitation
         * @description Public.
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
         * AcceptInvitation
         * @description Public.
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
         * VerifyJournal
         * @description Needs the permission `journal.verify`.
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
         * ListKeepings
         * @description Needs the permission `retention.read`.
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
         * ListLawPacks
         * @description Needs the permission `limits.read`.
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
         * ReadLawPack
         * @description Needs the permission `limits.read`.
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
         * ReadLeaving
         * @description Needs the permission `account.leave`.
         */
        get: operations["read_leaving"];
        put?: never;
        /**
         * AskToLeave
         * @description Needs the permission `account.leave`.
         */
        post: operations["ask_to_leave"];
        /**
         * Stay
         * @description Needs the permission `account.leave`.
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
         * ConfirmLeaving
         * @description Needs the permission `account.leave`.
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
         * ListLegalHolds
         * @description Needs the permission `legal_hold.manage`.
         */
        get: operations["list_legal_holds"];
        put?: never;
        /**
         * PlaceLegalHold
         * @description Needs the permission `legal_hold.manage`.
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
         * LiftLegalHold
         * @description Needs the permission `legal_hold.manage`.
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
         * ReadHeld
         * @description Needs the permission `legal_hold.manage`.
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
         * ListLimits
         * @description Needs the permission `signed-in`.
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
         * ListMacros
         * @description Needs the permission `conversation.reply`.
         */
        get: operations["list_macros"];
        put?: never;
        /**
         * MakeMacro
         * @description Needs the permission `conversation.reply`.
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
         * RemoveMacro
         * @description Needs the permission `conversation.reply`.
         */
        delete: operations["remove_macro"];
        options?: never;
        head?: never;
        /**
         * ChangeMacro
         * @description Needs the permission `conversation.reply`.
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
         * ListProviders
         * @description Needs the permission `mailbox.manage`.
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
         * ListMailboxes
         * @description Needs the permission `signed-in`.
         */
        get: operations["list_mailboxes"];
        put?: never;
        /**
         * MakeMailbox
         * @description Needs the permission `mailbox.manage`.
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
         * GetMailbox
         * @description Needs the permission `signed-in`.
         */
        get: operations["get_mailbox"];
        put?: never;
        post?: never;
        /**
         * RemoveMailbox
         * @description Needs the permission `mailbox.manage`.
         */
        delete: operations["remove_mailbox"];
        options?: never;
        head?: never;
        /**
         * ChangeMailbox
         * @description Needs the permission `mailbox.manage`.
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
         * MailCode
         * @description Needs the permission `mailbox.manage`.
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
         * AskGrant
         * @description Needs the permission `mailbox.manage`.
         */
        post: operations["ask_grant"];
        /**
         * DropGrant
         * @description Needs the permission `mailbox.manage`.
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
         * ProveMailbox
         * @description Needs the permission `mailbox.manage`.
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
         * TryMailbox
         * @description Needs the permission `mailbox.manage`.
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
         * ListMails
         * @description Needs the permission `mail.read`.
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
         * GetOriginal
         * @description Needs the permission `mail.read`.
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
         * ReleaseMail
         * @description Needs the permission `mail.read`.
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
         * ChangeMe
         * @description Needs the permission `signed-in`.
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
         * SayNotMe
         * @description Needs the permission `signed-in`.
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
         * SetPassword
         * @description Needs the permission `signed-in`.
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
         * EnableSecondFactor
         * @description Needs the permission `signed-in`.
         */
        put: operations["enable_second_factor"];
        /**
         * BeginSecondFactor
         * @description Needs the permission `signed-in`.
         */
        post: operations["begin_second_factor"];
        /**
         * DisableSecondFactor
         * @description Needs the permission `signed-in`.
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
         * ListWaitingChanges
         * @description Needs the permission `signed-in`.
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
         * ListMembers
         * @description Needs the permission `member.read`.
         */
        get: operations["list_members"];
        put?: never;
        /**
         * InviteMember
         * @description Needs the permission `member.manage`.
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
         * ReadMember
         * @description Needs the permission `member.read`.
         */
        get: operations["read_member"];
        put?: never;
        post?: never;
        /**
         * EraseMember
         * @description Needs the permission `member.manage`.
         */
        delete: operations["erase_member"];
        options?: never;
        head?: never;
        /**
         * ChangeMember
         * @description Needs the permission `member.manage`.
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
         * InviteAgain
         * @description Needs the permission `member.manage`.
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
         * SetCapacity
         * @description Needs the permission `skill.manage`.
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
         * SetSkills
         * @description Needs the permission `skill.manage`.
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
         * GetMailOfMessage
         * @description Needs the permission `mail.read`.
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
         * GetPage
         * @description Needs the permission `mail.read`.
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
         * ReportMessage
         * @description Needs the permission `content.appeal`.
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
         * ListMetrics
         * @description Needs the permission `figure.read`.
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
         * ReadMode
         * @description Needs the permission `account.read`.
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
         * ConfirmFinding
         * @description Needs the permission `account.manage`.
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
         * ListModes
         * @description Needs the permission `account.read`.
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
         * ListMoves
         * @description Needs the permission `account.move`.
         */
        get: operations["list_moves"];
        put?: never;
        /**
         * BeginMove
         * @description Needs the permission `account.move`.
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
         * GetMove
         * @description Needs the permission `account.move`.
         */
        get: operations["get_move"];
        put?: never;
        post?: never;
        /**
         * EndMove
         * @description Needs the permission `account.move`.
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
         * LookThrough
         * @description Needs the permission `account.move`.
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
         * BringPart
         * @description Needs the permission `account.move`.
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
         * RunMove
         * @description Needs the permission `account.move`.
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
         * StopMove
         * @description Needs the permission `account.move`.
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
         * ListNotices
         * @description Needs the permission `signed-in`.
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
         * ListGivenNotices
         * @description Needs the permission `processing.read`.
         */
        get: operations["list_given_notices"];
        put?: never;
        /**
         * GiveNotice
         * @description Needs the permission `processing.manage`.
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
         * ReadNotices
         * @description Needs the permission `signed-in`.
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
         * ListNumberPapers
         * @description Needs the permission `number.read`.
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
         * GetNumberPapers
         * @description Needs the permission `number.read`.
         */
        get: operations["get_number_papers"];
        /**
         * ShowNumberPapers
         * @description Needs the permission `number.manage`.
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
         * AnswerNumberPapers
         * @description Needs the permission `number.approve`.
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
         * ListNumberDisclosures
         * @description Needs the permission `number.papers`.
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
         * ReadNumberPapers
         * @description Needs the permission `number.papers`.
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
         * AcceptNumberTerms
         * @description Needs the permission `number.terms`.
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
         * ListNumbers
         * @description Needs the permission `number.read`.
         */
        get: operations["list_numbers"];
        put?: never;
        /**
         * AddNumber
         * @description Needs the permission `number.manage`.
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
         * GetNumber
         * @description Needs the permission `number.read`.
         */
        get: operations["get_number"];
        put?: never;
        post?: never;
        /**
         * ReleaseNumber
         * @description Needs the permission `number.manage`.
         */
        delete: operations["release_number"];
        options?: never;
        head?: never;
        /**
         * ChangeNumber
         * @description Needs the permission `number.manage`.
         */
        patch: operations["change_number"];
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
         * AskNumberCode
         * @description Needs the permission `number.manage`.
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
         * PlaceNumber
         * @description Needs the permission `number.manage`.
         */
        put: operations["place_number"];
        post?: never;
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
         * ReleaseIdleNumber
         * @description Needs the permission `number.manage`.
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
         * PortNumberOut
         * @description Needs the permission `number.manage`.
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
         * StepPorting
         * @description Needs the permission `number.manage`.
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
         * ProveNumber
         * @description Needs the permission `number.manage`.
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
         * RecoverNumber
         * @description Needs the permission `number.manage`.
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
         * AskShownName
         * @description Needs the permission `number.manage`.
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
         * AnswerShownName
         * @description Needs the permission `number.approve`.
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
         * SuspendNumber
         * @description Needs the permission `number.approve`.
         */
        post: operations["suspend_number"];
        /**
         * RestoreNumber
         * @description Needs the permission `number.approve`.
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
         * ListOffers
         * @description Needs the permission `work.take`.
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
         * AcceptOffer
         * @description Needs the permission `work.take`.
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
         * DeclineOffer
         * @description Needs the permission `work.take`.
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
         * ListAccesses
         * @description Needs the permission `operator_access.manage`.
         */
        get: operations["list_accesses"];
        put?: never;
        /**
         * LetOperatorIn
         * @description Needs the permission `operator_access.manage`.
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
         * EndAccess
         * @description Needs the permission `operator_access.manage`.
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
         * ListLooks
         * @description Needs the permission `operator_access.manage`.
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
         * ListKnownAccounts
         * @description Needs the permission `operator.accounts`.
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
        get?: never;
        put?: never;
        /**
         * AskForAccess
         * @description Needs the permission `operator.look`.
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
         * ApproveAccess
         * @description Needs the permission `operator.look`.
         */
        post: operations["approve_access"];
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
         * HoldAccountApart
         * @description Needs the permission `operator.accounts`.
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
         * ReadBehind
         * @description Needs the permission `operator.accounts`.
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
         * TapAsOperator
         * @description Needs the permission `operator.look`.
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
         * LinkClient
         * @description Needs the permission `operator.accounts`.
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
         * ReadAsOperator
         * @description Needs the permission `operator.look`.
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
         * ReadSealed
         * @description Needs the permission `operator.look`.
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
         * ReadModeOf
         * @description Needs the permission `operator.accounts`.
         */
        get: operations["read_mode_of"];
        /**
         * ChooseMode
         * @description Needs the permission `operator.accounts`.
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
         * RestoreAuthorisation
         * @description Needs the permission `operator.accounts`.
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
         * AssignPlan
         * @description Needs the permission `operator.plans`.
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
         * HearAsOperator
         * @description Needs the permission `operator.look`.
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
         * ConsentToResale
         * @description Needs the permission `operator.accounts`.
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
         * RevokeResale
         * @description Needs the permission `operator.accounts`.
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
         * ListSigned
         * @description Needs the permission `operator.accounts`.
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
         * ReadSignedPage
         * @description Needs the permission `operator.agreement.sign`.
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
         * ListFarReachingApps
         * @description Needs the permission `operator.app.review`.
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
         * ReviewApp
         * @description Needs the permission `operator.app.review`.
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
         * ListBackups
         * @description Needs the permission `operator.backups`.
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
         * ListOperatorCases
         * @description Needs the permission `operator.case.read`.
         */
        get: operations["list_operator_cases"];
        put?: never;
        /**
         * OpenOperatorCase
         * @description Needs the permission `operator.case.manage`.
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
         * ReadOperatorCase
         * @description Needs the permission `operator.case.read`.
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
         * DecideAppeal
         * @description Needs the permission `operator.case.manage`.
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
         * DraftForAuthority
         * @description Needs the permission `operator.case.manage`.
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
         * NoteAuthorityReport
         * @description Needs the permission `operator.case.manage`.
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
         * ChargeCase
         * @description Needs the permission `operator.case.manage`.
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
         * CloseOperatorCase
         * @description Needs the permission `operator.case.manage`.
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
         * DecideOperatorCase
         * @description Needs the permission `operator.case.manage`.
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
         * @description Needs the permission `operator.case.manage`.
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
         * ListEffects
         * @description Needs the permission `operator.case.read`.
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
         * AddCaseEvidence
         * @description Needs the permission `operator.case.manage`.
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
         * ListMaterial
         * @description Needs the permission `operator.case.read`.
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
         * DestroyMaterial
         * @description Needs the permission `operator.case.manage`.
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
         * OpenMaterial
         * @description Needs the permission `operator.case.manage`.
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
         * TakeCaseMeasure
         * @description Needs the permission `operator.case.manage`.
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
         * LiftCaseMeasure
         * @description Needs the permission `operator.case.manage`.
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
         * DecideNotice
         * @description Needs the permission `operator.case.manage`.
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
         * HandOverCase
         * @description Needs the permission `operator.case.manage`.
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
         * ProposeInCase
         * @description Needs the permission `operator.case.manage`.
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
         * AnswerProposal
         * @description Needs the permission `operator.case.manage`.
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
         * SearchPublishedOfCase
         * @description Needs the permission `operator.case.read`.
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
         * AskAccount
         * @description Needs the permission `operator.case.manage`.
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
         * ReadReportFile
         * @description Needs the permission `operator.case.read`.
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
         * ReviewMeasures
         * @description Needs the permission `operator.case.manage`.
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
         * StepCaseUp
         * @description Needs the permission `operator.case.manage`.
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
         * TakeDown
         * @description Needs the permission `operator.case.manage`.
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
         * ListCertificates
         * @description Needs the permission `operator.certificates`.
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
         * SayCopiesAreGone
         * @description Needs the permission `operator.certificates`.
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
         * FetchCertificate
         * @description Needs the permission `operator.certificates`.
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
         * BeginCheck
         * @description Needs the permission `operator.case.manage`.
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
         * HoldExercise
         * @description Needs the permission `operator.accounts`.
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
         * FinishLesson
         * @description Needs the permission `operator.accounts`.
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
         * BeginContinuity
         * @description Needs the permission `operator.accounts`.
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
         * EndContinuity
         * @description Needs the permission `operator.accounts`.
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
         * ListHashLists
         * @description Needs the permission `operator.case.read`.
         */
        get: operations["list_hash_lists"];
        put?: never;
        /**
         * BringHashList
         * @description Needs the permission `operator.case.manage`.
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
         * DropHashList
         * @description Needs the permission `operator.case.manage`.
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
         * AddHashes
         * @description Needs the permission `operator.case.manage`.
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
         * ListMarks
         * @description Needs the permission `operator.case.read`.
         */
        get: operations["list_marks"];
        put?: never;
        /**
         * ProtectMark
         * @description Needs the permission `operator.case.manage`.
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
         * DropMark
         * @description Needs the permission `operator.case.manage`.
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
         * GrantBadge
         * @description Needs the permission `operator.case.manage`.
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
         * TakeBadgeBack
         * @description Needs the permission `operator.case.manage`.
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
         * SuspendNumberCountry
         * @description Needs the permission `operator.number.manage`.
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
        get?: never;
        put?: never;
        /**
         * DiscloseNumberPapers
         * @description Needs the permission `operator.number.manage`.
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
         * RecordNumberLetter
         * @description Needs the permission `operator.number.manage`.
         */
        post: operations["record_number_letter"];
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
         * ListPlans
         * @description Needs the permission `operator.plans`.
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
         * ListPoolingInterests
         * @description Needs the permission `operator.pooling.weigh`.
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
         * WeighPoolingInterest
         * @description Needs the permission `operator.pooling.weigh`.
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
         * TakeProviderReport
         * @description Needs the permission `operator.case.manage`.
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
         * ListReached
         * @description Needs the permission `operator.case.read`.
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
         * ReadRegister
         * @description Needs the permission `operator.suppliers`.
         */
        get: operations["read_register"];
        /**
         * RegisterSupplier
         * @description Needs the permission `operator.suppliers`.
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
         * CountersignRoute
         * @description Needs the permission `operator.suppliers`.
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
         * ReadTransparency
         * @description Needs the permission `operator.case.read`.
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
         * VouchTrunk
         * @description Needs the permission `operator.trunk.vouch`.
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
         * VetAccount
         * @description Needs the permission `operator.case.manage`.
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
         * ListOptOutsUnconfirmed
         * @description Needs the permission `data_request.manage`.
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
         * ListOwnWords
         * @description Needs the permission `content.review`.
         */
        get: operations["list_own_words"];
        put?: never;
        /**
         * AddOwnWord
         * @description Needs the permission `content.manage`.
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
         * RemoveOwnWord
         * @description Needs the permission `content.manage`.
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
         * ReportPartnerCall
         * @description Needs the permission `call.make`.
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
         * AskToCall
         * @description Needs the permission `call.make`.
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
         * ProvePartnerShare
         * @description Needs the permission `data_request.manage`.
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
         * ListPartners
         * @description Needs the permission `account.read`.
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
         * LetPartnerIn
         * @description Needs the permission `account.manage`.
         */
        put: operations["let_partner_in"];
        post?: never;
        /**
         * ShutPartnerOut
         * @description Needs the permission `account.manage`.
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
         * GivePartnerKey
         * @description Needs the permission `token.manage`.
         */
        put: operations["give_partner_key"];
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
         * OpenLine
         * @description Needs the permission `work.take`.
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
         * ListLines
         * @description Needs the permission `work.take`.
         */
        get: operations["list_lines"];
        put?: never;
        /**
         * AddLine
         * @description Needs the permission `work.take`.
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
         * RemoveLine
         * @description Needs the permission `work.take`.
         */
        delete: operations["remove_line"];
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
         * ReadLocation
         * @description Needs the permission `signed-in`.
         */
        get: operations["read_location"];
        /**
         * ConfirmLocation
         * @description Needs the permission `signed-in`.
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
         * ListOurNumbers
         * @description Needs the permission `work.take`.
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
         * ReadPlan
         * @description Needs the permission `plan.read`.
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
         * GiveSeat
         * @description Needs the permission `plan.seats`.
         */
        put: operations["give_seat"];
        post?: never;
        /**
         * TakeSeatBack
         * @description Needs the permission `plan.seats`.
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
         * ReadPooledFigures
         * @description Needs the permission `figure.read`.
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
         * ReadPooling
         * @description Needs the permission `figure.read`.
         */
        get: operations["read_pooling"];
        /**
         * ChoosePooling
         * @description Needs the permission `pooling.choose`.
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
         * StayOutOfPooling
         * @description Needs the permission `signed-in`.
         */
        put: operations["stay_out_of_pooling"];
        post?: never;
        /**
         * WithdrawPoolingObjection
         * @description Needs the permission `signed-in`.
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
         * SayPoolingWasShown
         * @description Needs the permission `pooling.choose`.
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
         * GetPresence
         * @description Needs the permission `work.take`.
         */
        get: operations["get_presence"];
        /**
         * SetPresence
         * @description Needs the permission `work.take`.
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
         * ListPresences
         * @description Needs the permission `presence.read`.
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
         * ReadPrivacyDesk
         * @description Needs the permission `data_request.manage`.
         */
        get: operations["read_privacy_desk"];
        /**
         * SetPrivacyDesk
         * @description Needs the permission `privacy_desk.set`.
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
         * ReadProcessingRecord
         * @description Needs the permission `processing.read`.
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
         * FetchProcessingRecord
         * @description Needs the permission `processing.read`.
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
         * SearchPublished
         * @description Needs the permission `case.read`.
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
         * ListPurposes
         * @description Needs the permission `processing.read`.
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
         * ReadPushKey
         * @description Needs the permission `signed-in`.
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
         * AddPushPlace
         * @description Needs the permission `signed-in`.
         */
        post: operations["add_push_place"];
        /**
         * RemovePushPlace
         * @description Needs the permission `signed-in`.
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
         * ListQueues
         * @description Needs the permission `queue.read`.
         */
        get: operations["list_queues"];
        put?: never;
        /**
         * CreateQueue
         * @description Needs the permission `queue.manage`.
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
         * GetQueue
         * @description Needs the permission `queue.read`.
         */
        get: operations["get_queue"];
        put?: never;
        post?: never;
        /**
         * RemoveQueue
         * @description Needs the permission `queue.manage`.
         */
        delete: operations["remove_queue"];
        options?: never;
        head?: never;
        /**
         * ChangeQueue
         * @description Needs the permission `queue.manage`.
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
         * ExportReads
         * @description Needs the permission `reads.read`.
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
         * ListReads
         * @description Needs the permission `reads.read`.
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
         * ListRecordings
         * @description Needs the permission `recording.listen`.
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
         * GetRecording
         * @description Needs the permission `recording.listen`.
         */
        get: operations["get_recording"];
        put?: never;
        post?: never;
        /**
         * ForgetRecording
         * @description Needs the permission `recording.delete`.
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
         * HearRecording
         * @description Needs the permission `recording.listen`.
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
         * ListListeners
         * @description Needs the permission `recording.delete`.
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
         * SeeRecording
         * @description Needs the permission `recording.listen`.
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
         * ReadRecording
         * @description Needs the permission `recording.listen`.
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
         * ReadRecordingSettings
         * @description Needs the permission `recording.listen`.
         */
        get: operations["read_recording_settings"];
        /**
         * SetRecordingSettings
         * @description Needs the permission `recording.delete`.
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
         * ListRegistries
         * @description Needs the permission `consent.read`.
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
         * LoadRegistry
         * @description Needs the permission `registry.manage`.
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
         * RemoveRegistryCopy
         * @description Needs the permission `registry.manage`.
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
         * ListReports
         * @description Needs the permission `figure.read`.
         */
        get: operations["list_reports"];
        put?: never;
        /**
         * CreateReport
         * @description Needs the permission `report.manage`.
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
         * RemoveReport
         * @description Needs the permission `report.manage`.
         */
        delete: operations["remove_report"];
        options?: never;
        head?: never;
        /**
         * ChangeReport
         * @description Needs the permission `report.manage`.
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
         * AskReport
         * @description Needs the permission `figure.read`.
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
         * ReadRetention
         * @description Needs the permission `retention.read`.
         */
        get: operations["read_retention"];
        /**
         * SetRetention
         * @description Needs the permission `retention.manage`.
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
         * PreviewRetention
         * @description Needs the permission `retention.read`.
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
         * ListRightsAnswers
         * @description Needs the permission `data_request.manage`.
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
         * ListRightsRequests
         * @description Needs the permission `data_request.manage`.
         */
        get: operations["list_rights_requests"];
        put?: never;
        /**
         * MakeRightsRequest
         * @description Needs the permission `data_request.manage`.
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
         * ReadRightsRequest
         * @description Needs the permission `data_request.manage`.
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
         * AcceptRightsRequest
         * @description Needs the permission `data_request.suggest`.
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
         * MailRightsCode
         * @description Needs the permission `data_request.manage`.
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
         * MatchRightsRequest
         * @description Needs the permission `data_request.manage`.
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
         * DecideRightsRequest
         * @description Needs the permission `data_request.manage`.
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
         * DismissRightsRequest
         * @description Needs the permission `data_request.suggest`.
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
         * ExtendRightsRequest
         * @description Needs the permission `data_request.manage`.
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
         * ForwardRightsRequest
         * @description Needs the permission `operator.rights`.
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
         * PauseRightsRequest
         * @description Needs the permission `data_request.manage`.
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
         * ProveRightsRequest
         * @description Needs the permission `data_request.manage`.
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
         * SearchRightsRequest
         * @description Needs the permission `data_request.manage`.
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
         * ListRoleReviews
         * @description Needs the permission `role.review`.
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
         * ConfirmRole
         * @description Needs the permission `role.review`.
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
         * ListRules
         * @description Needs the permission `rule.manage`.
         */
        get: operations["list_rules"];
        put?: never;
        /**
         * MakeRule
         * @description Needs the permission `rule.manage`.
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
         * ReadRule
         * @description Needs the permission `rule.manage`.
         */
        get: operations["read_rule"];
        put?: never;
        post?: never;
        /**
         * RemoveRule
         * @description Needs the permission `rule.manage`.
         */
        delete: operations["remove_rule"];
        options?: never;
        head?: never;
        /**
         * ChangeRule
         * @description Needs the permission `rule.manage`.
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
         * TryRule
         * @description Needs the permission `rule.manage`.
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
         * OrderRules
         * @description Needs the permission `rule.manage`.
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
         * ListSatisfaction
         * @description Needs the permission `conversation.read`.
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
         * ReadAnonymousSatisfaction
         * @description Needs the permission `conversation.read`.
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
         * ReadSatisfactionSettings
         * @description Needs the permission `satisfaction.manage`.
         */
        get: operations["read_satisfaction_settings"];
        put?: never;
        post?: never;
        delete?: never;
        options?: never;
        head?: never;
        /**
         * ChangeSatisfactionSettings
         * @description Needs the permission `satisfaction.manage`.
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
         * ListSavedReplies
         * @description Needs the permission `saved_reply.read`.
         */
        get: operations["list_saved_replies"];
        put?: never;
        /**
         * MakeSavedReply
         * @description Needs the permission `saved_reply.manage`.
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
         * RemoveSavedReply
         * @description Needs the permission `saved_reply.manage`.
         */
        delete: operations["remove_saved_reply"];
        options?: never;
        head?: never;
        /**
         * ChangeSavedReply
         * @description Needs the permission `saved_reply.manage`.
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
         * ReadScanningPromise
         * @description Needs the permission `account.read`.
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
         * GiveScanningPromise
         * @description Needs the permission `account.manage`.
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
         * SearchEverything
         * @description Needs the permission `search.use`.
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
         * @description Needs the permission `search.use`.
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
         * ListServiceLevels
         * @description Needs the permission `signed-in`.
         */
        get: operations["list_service_levels"];
        put?: never;
        /**
         * CreateServiceLevel
         * @description Needs the permission `service_level.manage`.
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
         * GetServiceLevel
         * @description Needs the permission `signed-in`.
         */
        get: operations["get_service_level"];
        put?: never;
        post?: never;
        /**
         * RemoveServiceLevel
         * @description Needs the permission `service_level.manage`.
         */
        delete: operations["remove_service_level"];
        options?: never;
        head?: never;
        /**
         * ChangeServiceLevel
         * @description Needs the permission `service_level.manage`.
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
         * OrderServiceLevels
         * @description Needs the permission `service_level.manage`.
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
         * ListServiceLimits
         * @description Public.
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
         * ListRefusedRequests
         * @description Needs the permission `account.read`.
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
         * ReadSession
         * @description Needs the permission `signed-in`.
         */
        get: operations["read_session"];
        put?: never;
        /**
         * BeginSession
         * @description Public.
         */
        post: operations["begin_session"];
        /**
         * EndSession
         * @description Needs the permission `signed-in`.
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
         * LockSession
         * @description Needs the permission `signed-in`.
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
         * ProveOneself
         * @description Needs the permission `signed-in`.
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
         * ListSessions
         * @description Needs the permission `signed-in`.
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
         * RevokeSession
         * @description Needs the permission `signed-in`.
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
         * ReadSignInRules
         * @description Needs the permission `sign_in.manage`.
         */
        get: operations["read_sign_in_rules"];
        /**
         * SetSignInRules
         * @description Needs the permission `sign_in.manage`.
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
         * ListSkills
         * @description Needs the permission `queue.read`.
         */
        get: operations["list_skills"];
        put?: never;
        /**
         * CreateSkill
         * @description Needs the permission `skill.manage`.
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
         * RemoveSkill
         * @description Needs the permission `skill.manage`.
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
         * ListStatuses
         * @description Needs the permission `conversation.read`.
         */
        get: operations["list_statuses"];
        put?: never;
        /**
         * MakeStatus
         * @description Needs the permission `status.manage`.
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
         * RemoveStatus
         * @description Needs the permission `status.manage`.
         */
        delete: operations["remove_status"];
        options?: never;
        head?: never;
        /**
         * ChangeStatus
         * @description Needs the permission `status.manage`.
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
         * ListStrategies
         * @description Needs the permission `queue.read`.
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
         * ListSuppliers
         * @description Needs the permission `supplier.read`.
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
         * RefuseSupplier
         * @description Needs the permission `supplier.manage`.
         */
        put: operations["refuse_supplier"];
        post?: never;
        /**
         * WithdrawObjection
         * @description Needs the permission `supplier.manage`.
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
         * SignRoute
         * @description Needs the permission `supplier.manage`.
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
         * SetArea
         * @description Needs the permission `supplier.manage`.
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
         * ListSuppliersForAll
         * @description Public.
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
         * ListSuppressions
         * @description Needs the permission `suppression.manage`.
         */
        get: operations["list_suppressions"];
        put?: never;
        /**
         * AddSuppression
         * @description Needs the permission `suppression.manage`.
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
         * LiftSuppression
         * @description Needs the permission `suppression.manage`.
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
         * ListSuspicions
         * @description Needs the permission `content.review`.
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
         * ListTags
         * @description Needs the permission `conversation.read`.
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
         * ListTeams
         * @description Needs the permission `member.read`.
         */
        get: operations["list_teams"];
        put?: never;
        /**
         * MakeTeam
         * @description Needs the permission `team.manage`.
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
         * RemoveTeam
         * @description Needs the permission `team.manage`.
         */
        delete: operations["remove_team"];
        options?: never;
        head?: never;
        /**
         * ChangeTeam
         * @description Needs the permission `team.manage`.
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
         * ListTemplates
         * @description Needs the permission `content.review`.
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
         * DecideTemplate
         * @description Needs the permission `content.manage`.
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
         * DeclareTemplate
         * @description Needs the permission `content.review`.
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
         * ListTextSenders
         * @description Needs the permission `text_sender.read`.
         */
        get: operations["list_text_senders"];
        put?: never;
        /**
         * AddTextSender
         * @description Needs the permission `text_sender.manage`.
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
         * GetTextSender
         * @description Needs the permission `text_sender.read`.
         */
        get: operations["get_text_sender"];
        put?: never;
        post?: never;
        /**
         * RemoveTextSender
         * @description Needs the permission `text_sender.manage`.
         */
        delete: operations["remove_text_sender"];
        options?: never;
        head?: never;
        /**
         * ChangeTextSender
         * @description Needs the permission `text_sender.manage`.
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
         * AnswerRegistration
         * @description Needs the permission `text_sender.register`.
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
         * SubmitTextSender
         * @description Needs the permission `text_sender.manage`.
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
         * SuspendTextSender
         * @description Needs the permission `text_sender.register`.
         */
        post: operations["suspend_text_sender"];
        /**
         * RestoreTextSender
         * @description Needs the permission `text_sender.register`.
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
         * ListTextTrades
         * @description Needs the permission `text_sender.read`.
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
         * ReadTogether
         * @description Needs the permission `account.read`.
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
         * ReportTokens
         * @description Public.
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
         * ListTokens
         * @description Needs the permission `token.manage`.
         */
        get: operations["list_tokens"];
        put?: never;
        /**
         * MakeToken
         * @description Needs the permission `token.manage`.
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
         * RevokeToken
         * @description Needs the permission `token.manage`.
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
         * ReadTrafficQuality
         * @description Needs the permission `case.read`.
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
         * SetTrafficThresholds
         * @description Needs the permission `case.manage`.
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
         * ListGrounds
         * @description Needs the permission `supplier.read`.
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
         * ListTrunks
         * @description Needs the permission `trunk.read`.
         */
        get: operations["list_trunks"];
        put?: never;
        /**
         * AddTrunk
         * @description Needs the permission `trunk.manage`.
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
         * GetTrunk
         * @description Needs the permission `trunk.read`.
         */
        get: operations["get_trunk"];
        /**
         * ChangeTrunk
         * @description Needs the permission `trunk.manage`.
         */
        put: operations["change_trunk"];
        post?: never;
        /**
         * RemoveTrunk
         * @description Needs the permission `trunk.manage`.
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
         * AdoptNumber
         * @description Needs the permission `trunk.manage`.
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
         * ListProviderNumbers
         * @description Needs the permission `trunk.manage`.
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
         * SearchNumbers
         * @description Needs the permission `number.buy`.
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
         * PauseTrunk
         * @description Needs the permission `trunk.manage`.
         */
        post: operations["pause_trunk"];
        /**
         * ResumeTrunk
         * @description Needs the permission `trunk.manage`.
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
         * BuyNumber
         * @description Needs the permission `number.buy`.
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
         * TryTrunk
         * @description Needs the permission `trunk.manage`.
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
         * ListUnclearRefusals
         * @description Needs the permission `consent.read`.
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
         * JudgeRefusal
         * @description Needs the permission `contact.change`.
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
         * ListUploadLocks
         * @description Needs the permission `content.review`.
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
         * ReleaseUploads
         * @description Needs the permission `content.review`.
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
         * ListViews
         * @description Needs the permission `conversation.read`.
         */
        get: operations["list_views"];
        put?: never;
        /**
         * MakeView
         * @description Needs the permission `conversation.change`.
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
         * RemoveView
         * @description Needs the permission `conversation.change`.
         */
        delete: operations["remove_view"];
        options?: never;
        head?: never;
        /**
         * ChangeView
         * @description Needs the permission `conversation.change`.
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
         * ReadView
         * @description Needs the permission `conversation.read`.
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
         * CountViews
         * @description Needs the permission `conversation.read`.
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
         * TryView
         * @description Needs the permission `conversation.read`.
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
         * ListWebForms
         * @description Needs the permission `help.manage`.
         */
        get: operations["list_web_forms"];
        put?: never;
        /**
         * CreateWebForm
         * @description Needs the permission `help.manage`.
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
         * ReadWebForm
         * @description Needs the permission `help.manage`.
         */
        get: operations["read_web_form"];
        put?: never;
        post?: never;
        /**
         * RemoveWebForm
         * @description Needs the permission `help.manage`.
         */
        delete: operations["remove_web_form"];
        options?: never;
        head?: never;
        /**
         * ChangeWebForm
         * @description Needs the permission `help.manage`.
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
         * ListSites
         * @description Needs the permission `webchat.manage`.
         */
        get: operations["list_sites"];
        put?: never;
        /**
         * CreateSite
         * @description Needs the permission `webchat.manage`.
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
         * RemoveSite
         * @description Needs the permission `webchat.manage`.
         */
        delete: operations["remove_site"];
        options?: never;
        head?: never;
        /**
         * ChangeSite
         * @description Needs the permission `webchat.manage`.
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
         * AskWhatIf
         * @description Needs the permission `compliance.ask`.
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
            asked?: components["schemas"]["AskedView"][];
            to_read?: components["schemas"]["AskedView"][];
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
        /** AskedView */
        AskedView: {
            document: string;
            title: string;
            version: string;
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
        /** BulkSeen */
        BulkSeen: {
            done: number;
            failed: number;
            id: string;
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
            kinds: string[];
            loses_most: number;
            overdue: boolean;
            parts: string[];
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
            ended: string;
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
        /** GivenView */
        GivenView: {
            answer: components["schemas"]["AnswerView"];
            conversation: components["schemas"]["ConversationRow"];
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
            /** Format: date-time */
            ended: string;
            kind: string;
            lessons?: (string | unknown)[];
            lost: number;
            words: string;
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
            asked_name: string;
            brand: string;
            capabilities: string[];
            country: string;
            entry: string;
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
            items: components["schemas"]["GivenView"][];
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
