using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Lessons;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Bot.Tests.Cards;

/// <summary>The cards with which administrators look after the bot.</summary>
internal static class AdministrationGallery
{
    private const string Karen = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e04";
    private const string Faxe = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e22";

    private static readonly DateTimeOffset Day = new(2026, 11, 25, 9, 0, 0, TimeSpan.Zero);

    public static IReadOnlyDictionary<string, string> Nothing { get; } = new Dictionary<string, string>();

    private static SettingRole Setting => new($"People:Users:{Karen}", SettingKind.User, Karen, [Role.Curator, Role.Contributor], "Roskilde Kommune", Sector.Municipality);

    private static RoleEntry Entry => new(Karen, "Karen Friis", [GivenRole.Contributor, GivenRole.Curator], "Faxe Kommune", Sector.Municipality, 3);

    public static IReadOnlyList<(string Name, Reply Reply)> All { get; } =
    [
        ("administration.da", Overview(Language.Danish, 3, 12, 4, 2)),
        ("administration.en", Overview(Language.English, 1, 1, 0, 1)),
        ("administration.uncounted.da", Overview(Language.Danish, null, 0, 0, null)),
        ("roles.da", new RoleListReply(
            Language.Danish,
            "n1",
            [
                new RoleItem("Karen Friis", Karen, Entry, Setting),
                new RoleItem("roskilde.dk", null, null, new SettingRole("People:MailDomains:roskilde.dk", SettingKind.MailDomain, "roskilde.dk", [], "Roskilde Kommune", Sector.Municipality)),
                new RoleItem(Faxe, null, null, new SettingRole($"People:Tenants:{Faxe}", SettingKind.Tenant, Faxe, [Role.Contributor], null, null)),
                new RoleItem("Bo Lind", "bo", new RoleEntry("bo", "Bo Lind", [GivenRole.Administrator], null, null, 1), null),
                new RoleItem("Per Østerlång", "per", new RoleEntry("per", "Per Østerlång", [], null, Sector.Region, 2), null),
            ],
            8,
            20)
        {
            Notice = "Det er gemt for Karen Friis.",
        }),
        ("roles.none.en", new RoleListReply(Language.English, "n1", [], 0, 0)),
        ("roles.choose.da", new RoleChoiceReply(Language.Danish, "n1", [new KnownPerson(Karen, "Karen Friis"), new KnownPerson("bo", "Bo Lind")], 2, Nothing)),
        ("roles.choose.many.en", new RoleChoiceReply(
            Language.English, "n1", [new KnownPerson(Karen, "Karen Friis")], 120,
            new Dictionary<string, string> { ["search"] = "Kar", ["userId"] = "nej", ["name"] = "Karen" }) { Notice = "That does not look like an id." }),
        ("roles.form.da", new RoleFormReply(Language.Danish, "n1", Karen, "Karen Friis", 3, Entry.Roles, "Faxe Kommune", Sector.Municipality, null, Trail)),
        ("roles.form.fixed.en", new RoleFormReply(Language.English, "n1", Karen, "Karen Friis", 0, [], null, null, Setting, []) { Notice = "Another administrator has just changed this." }),
        ("tenants.da", new TenantListReply(
            Language.Danish,
            "n1",
            [new SettingTenant("MicrosoftAppTenantId", "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11", true), new SettingTenant("Bot:AllowedTenants", "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e33", false)],
            [Tenant, Tenant with { Id = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e44", Name = "Region Sjælland", Organisation = null, Sector = null, ByName = null }],
            0,
            9,
            new TurnedAway("6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e55", new DateOnly(2026, 11, 24)))),
        ("tenants.none.en", new TenantListReply(Language.English, "n1", [], [], 0, 0, null) { Notice = "Faxe is removed." }),
        ("tenants.form.da", new TenantFormReply(
            Language.Danish, "n1", new Dictionary<string, string> { ["tenant"] = "faxe.dk", ["name"] = "Faxe", ["organisation"] = "Faxe Kommune", ["sector"] = "Municipality" })
        {
            Notice = "Det ligner ikke en organisations id.",
        }),
        ("tenants.form.en", new TenantFormReply(Language.English, "n1", Nothing)),
        ("tenants.remove.da", new TenantRemoveReply(Language.Danish, "n1", Tenant)),
        ("setup.da", new SetupReply(
            Language.Danish,
            "n1",
            false,
            [
                new SetupFinding(SetupPart.Wrong, "Bot:PublicBaseAddress", "Det er ingen adresse.", "Ret den til https://…"),
                new SetupFinding(SetupPart.Missing, "MicrosoftAppId", "Botten er ikke registreret.", "Sæt MicrosoftAppId."),
                new SetupFinding(SetupPart.Fine, "Bot:DataFolder", "Mappen kan bruges.", null),
            ])),
        ("setup.fine.en", new SetupReply(Language.English, "n1", true, [new SetupFinding(SetupPart.Fine, "Bot:DataFolder", "The folder can be used.", null)])),
    ];

    private static TenantEntry Tenant => new(Faxe, "Faxe", "Faxe Kommune", Sector.Municipality, Day, "bo", "Bo Lind");

    private static EquatableList<RoleChange> Trail =>
    [
        Change(null, [GivenRole.Curator], [GivenRole.Curator]), Change("Anne Juhl", [GivenRole.Curator, GivenRole.Administrator], [GivenRole.Contributor, GivenRole.Curator]),
        Change("Bo Lind", [GivenRole.Curator, GivenRole.Administrator], [GivenRole.Curator]), Change("Bo Lind", [], [GivenRole.Curator, GivenRole.Administrator]),
    ];

    private static RoleChange Change(string? by, EquatableList<GivenRole> before, EquatableList<GivenRole> after) => new(Day, "bo", by, Karen, "Karen Friis", before, after, "Faxe Kommune");

    private static OverviewReply Overview(Language language, int? waiting, int contacts, int examples, int? channels) => new(
        language,
        "n1",
        [
            new Door(DoorKind.Waiting, waiting, null), new Door(DoorKind.Contacts, contacts, examples), new Door(DoorKind.Digests, channels, null), new Door(DoorKind.Roles, 3, 2),
            new Door(DoorKind.Tenants, 4, null), .. new[] { DoorKind.Words, DoorKind.Files, DoorKind.Gaps, DoorKind.Numbers, DoorKind.Setup }.Select(kind => new Door(kind, null, null)),
        ]);
}
