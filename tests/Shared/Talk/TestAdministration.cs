using Microsoft.Extensions.Logging.Abstractions;
using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Commands;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Outboxes;
using TeamsPilotBot.Knowledge.Texts;

namespace TeamsPilotBot.Tests;

/// <summary>The real roles and tenants over a store in memory; the settings and the people who have written are as the test says.</summary>
internal sealed class TestAdministration : ISettingRoles, ISettingTenants, IKnownPeople, ISetupReview
{
    public const string OwnTenant = "6f1b3c1e-7b1f-4f0e-9a52-6d2b8a4c0e11";

    public TestAdministration(TestKnowledge knowledge)
    {
        Roles = new RoleBook(Store, knowledge.Clock);
        Tenants = new TenantBook(Store, knowledge.Clock);
        Notices = new OutboxStore(Store, new NoticeOutbox());
        var board = new NoticeBoard(Store, knowledge.Clock);
        var overview = new OverviewDesk(knowledge.Directory.Book, knowledge.Subscriptions.Register, knowledge.HandOffs.Register, Roles, this, Tenants, this);
        var roles = new RoleDesk(Roles, this, this);
        var tenants = new TenantDesk(Tenants, Roles, this, this, board, knowledge.Clock);
        RoleActions = new RoleActions(roles, new RoleChanging(Roles, roles, this, this, board), NullLogger<RoleActions>.Instance);
        TenantActions = new TenantActions(tenants, NullLogger<TenantActions>.Instance);
        Commands = [new OverviewCommand(overview), new RolesCommand(roles), new TenantsCommand(tenants), new SetupCommand(this)];
    }

    public MemoryStore Store { get; } = new();

    public RoleBook Roles { get; }

    public TenantBook Tenants { get; }

    public OutboxStore Notices { get; }

    public RoleActions RoleActions { get; }

    public TenantActions TenantActions { get; }

    public IReadOnlyList<ICommand> Commands { get; }

    /// <summary>What the settings give.</summary>
    public List<SettingRole> Settings { get; } = [];

    /// <summary>Who has written to the bot.</summary>
    public List<KnownPerson> People { get; } = [];

    /// <summary>The administrators who can be told something.</summary>
    public List<string> Administrators { get; } = [];

    /// <summary>What was noted of people who were given or lost something.</summary>
    public List<(string Key, bool IsAdministrator, bool IsCurator)> Noted { get; } = [];

    /// <summary>Who was turned away.</summary>
    public TurnedAway? Refused { get; set; }

    /// <summary>What the health check finds.</summary>
    public List<SetupFinding> Findings { get; } = [];

    IReadOnlyList<SettingRole> ISettingRoles.All => Settings;

    IReadOnlyList<SettingTenant> ISettingTenants.All => [new SettingTenant("MicrosoftAppTenantId", OwnTenant, IsOwn: true)];

    public SettingRole? OfUser(string key) => Settings.FirstOrDefault(entry => entry.Kind == SettingKind.User && string.Equals(entry.Subject, key, StringComparison.OrdinalIgnoreCase));

    public Task<TurnedAway?> TurnedAwayAsync(CancellationToken cancellationToken) => Task.FromResult(Refused);

    public Task<(IReadOnlyList<KnownPerson> People, int Total)> SearchAsync(string? search, int most, CancellationToken cancellationToken)
    {
        var found = People.Where(person => search is null || person.Name.Contains(search, StringComparison.OrdinalIgnoreCase)).ToList();
        return Task.FromResult<(IReadOnlyList<KnownPerson>, int)>(([.. found.Take(most)], found.Count));
    }

    public Task<KnownPerson?> FindAsync(string key, CancellationToken cancellationToken) => Task.FromResult(People.FirstOrDefault(person => person.Key == key));

    public Task<bool> HasOtherAdministratorAsync(string key, CancellationToken cancellationToken) => Task.FromResult(Administrators.Any(other => other != key));

    public Task NoteRolesAsync(string key, bool isAdministrator, bool isCurator, CancellationToken cancellationToken)
    {
        Noted.Add((key, isAdministrator, isCurator));
        return Task.CompletedTask;
    }

    public Task<SetupReply> RunAsync(Language language, CancellationToken cancellationToken)
        => Task.FromResult(new SetupReply(language, Nonce.New(), Findings.All(finding => finding.Part != SetupPart.Wrong), [.. Findings]));
}
