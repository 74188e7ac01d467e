using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.Asking;
using TeamsPilotBot.Dialogs.HandingOff;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Administration;
using TeamsPilotBot.Knowledge.Notices;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Administration;

/// <summary>Administrators who click in their own chats.</summary>
internal sealed class Desk
{
    public const string Karen = "0b1ec700-0000-4000-8000-000000000001";
    public const string Faxe = "0b1ec700-0000-4000-8000-0000000000fa";

    private int nonces;

    public Conversation Talk { get; } = new() { Person = Bo };

    public TestAdministration Administration => Talk.Knowledge.Administration;

    /// <summary>Administrator by the settings.</summary>
    public static Person Bo { get; } = new("bo", Reader.Anyone, [Role.Reader, Role.Administrator]);

    /// <summary>Administrator by what was given in Teams.</summary>
    public static Person Anne { get; } = new("anne", Reader.Anyone, [Role.Reader, Role.Administrator]) { RolesBySettings = [Role.Reader] };

    public async Task<Desk> WithAnneAsync()
    {
        await Administration.Roles.ChangeAsync(new RoleWish("anne", "Anne Juhl", [GivenRole.Administrator], null, null, 0), new RoleGiver("bo", "Bo Lind", IsBySettings: true), default);
        return this;
    }

    public Task<ActionResult> ClickAsync(RoleVerb verb, Person? by = null, bool alone = true, params (string Name, string Value)[] fields)
        => Administration.RoleActions.DoAsync(new RoleCardAction(verb, $"n{++nonces}", Fields(fields)), By(by, alone), default);

    public Task<ActionResult> ClickAsync(TenantVerb verb, Person? by = null, bool alone = true, string? tenant = null, params (string Name, string Value)[] fields)
        => Administration.TenantActions.DoAsync(new TenantCardAction(verb, $"n{++nonces}", Fields(fields)), By(by, alone) with { TenantId = tenant }, default);

    /// <summary>What stands in the form of a person.</summary>
    public async Task<RoleFormReply> FormAsync(string key, Person? by = null)
        => Assert.IsType<RoleFormReply>((await ClickAsync(RoleVerb.Edit, by, fields: [(AdministrationFields.Person, key)])).Reply);

    /// <summary>Saves a form that was shown, with other roles.</summary>
    public Task<ActionResult> SaveAsync(RoleFormReply form, string roles, Person? by = null, string organisation = "", string sector = "-")
        => ClickAsync(
            RoleVerb.Save, by, fields:
            [
                (AdministrationFields.Person, form.Key), (AdministrationFields.Name, form.Name), (AdministrationFields.Version, $"{form.Version}"), (AdministrationFields.Roles, roles),
                (AdministrationFields.Organisation, organisation), (AdministrationFields.Sector, sector),
            ]);

    /// <summary>The notices that wait for administrators.</summary>
    public async Task<IReadOnlyList<Notice>> NoticesAsync()
        => await Administration.Notices.WaitingAsync(DateTimeOffset.MaxValue, default).Select(NoticeOutbox.NoticeIn).ToListAsync();

    private static Dictionary<string, string> Fields((string Name, string Value)[] fields) => fields.ToDictionary(field => field.Name, field => field.Value, StringComparer.Ordinal);

    private static Clicked By(Person? by, bool alone)
        => new(by ?? Bo, Language.Danish, alone ? ConversationKind.Personal : ConversationKind.Channel, "chat", "card") { Name = (by ?? Bo).Key == "anne" ? "Anne Juhl" : "Bo Lind" };
}
