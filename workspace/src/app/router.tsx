/** The addresses of the workspace, and which page stands at each. */
import { createRootRoute, createRoute, createRouter, lazyRouteComponent, redirect } from "@tanstack/react-router";
import { Door } from "./door";
import { DeskPage } from "./desk_page";
import { NotFound } from "./not_found";
import { AdminPages, CompliancePages, SupervisePages } from "./side_pages";

const root = createRootRoute({ notFoundComponent: NotFound });
const signedIn = createRoute({ getParentRoute: () => root, id: "signed-in", component: Door });
const under = { getParentRoute: () => signedIn };

const home = createRoute({ ...under, path: "/", beforeLoad: () => { throw redirect({ to: "/inbox/$view/{-$conversation}", params: { view: "mine" } }); } });
const inboxHome = createRoute({ ...under, path: "/inbox", beforeLoad: () => { throw redirect({ to: "/inbox/$view/{-$conversation}", params: { view: "mine" } }); } });
const inbox = createRoute({ ...under, path: "/inbox/$view/{-$conversation}", component: DeskPage });
const search = createRoute({ ...under, path: "/search", component: lazyRouteComponent(() => import("@/features/search/search_page"), "SearchPage") });
const profile = createRoute({ ...under, path: "/profile", component: lazyRouteComponent(() => import("@/features/profile/profile"), "ProfilePage") });
const phone = createRoute({ ...under, path: "/phone", component: lazyRouteComponent(() => import("@/features/phone/phone_page"), "PhonePage") });
const admin = createRoute({ ...under, path: "/admin/{-$page}", component: AdminPages });
const compliance = createRoute({ ...under, path: "/compliance/{-$page}", component: CompliancePages });
const supervise = createRoute({ ...under, path: "/supervise/{-$page}", component: SupervisePages });
const invitation = createRoute({ getParentRoute: () => root, path: "/invitation/$secret", component: lazyRouteComponent(() => import("@/features/sign_in/invitation"), "InvitationPage") });

const routes = root.addChildren([signedIn.addChildren([home, inboxHome, inbox, search, profile, phone, admin, compliance, supervise]), invitation]);

export const router = createRouter({ routeTree: routes, defaultPreload: false, scrollRestoration: false });

declare module "@tanstack/react-router" {
  interface Register { router: typeof router }
}
