using TeamsPilotBot.Dialogs.Administration;
using TeamsPilotBot.Dialogs.People;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Questions;
using TeamsPilotBot.Knowledge.Readers;
using TeamsPilotBot.Knowledge.Texts;
using TeamsPilotBot.Tests;
using Xunit;

namespace TeamsPilotBot.Dialogs.Tests.Administration;

/// <summary>"Administration": all that can be looked after.</summary>
public sealed class OverviewTests
{
    private readonly Desk desk = new();

    [Theory]
    [InlineData("administration")]
    [InlineData("Admin")]
    [InlineData("administrer")]
    [InlineData("indstillinger")]
    [InlineData("manage the bot")]
    public async Task An_administrator_sees_a_door_to_everything_with_how_it_stands(string words)
    {
        foreach (var contact in SeedRecords.Contacts.Take(3))
        {
            await desk.Talk.Knowledge.Directory.Book.AddAsync(contact, default);
        }

        desk.Administration.Settings.Add(new SettingRole("People:Users:bo", SettingKind.User, "bo", [Role.Administrator], null, null));
        await desk.SaveAsync(await desk.FormAsync(Desk.Karen), "Curator");

        var shown = await desk.Talk.SayAsync<OverviewReply>(words);

        Assert.Equal(Enum.GetValues<DoorKind>(), shown.Doors.Select(door => door.Kind));
        Assert.Equal((3, 3), Counts(DoorKind.Contacts));
        Assert.Equal((1, 1), Counts(DoorKind.Roles));
        Assert.Equal((0, null), Counts(DoorKind.Waiting));
        Assert.Equal((0, null), Counts(DoorKind.Digests));
        Assert.Equal((1, null), Counts(DoorKind.Tenants));

        (int?, int?) Counts(DoorKind kind) => shown.Doors.Where(door => door.Kind == kind).Select(door => (door.Count, door.Also)).Single();
    }

    [Theory]
    [InlineData(Role.Reader, "mine spørgsmål", "til gennemsyn")]
    [InlineData(Role.Curator, "til gennemsyn", "min kø")]
    [InlineData(Role.Contact, "min kø", "til gennemsyn")]
    public async Task Others_are_told_who_administers_and_what_they_can_do_themselves(Role role, string told, string notTold)
    {
        desk.Talk.Person = new Person("per", Reader.Anyone, [Role.Reader, role]);

        var said = (await desk.Talk.SayAsync("administration")).Text;

        Assert.Contains("passet af en administrator", said, StringComparison.Ordinal);
        Assert.Contains(told, said, StringComparison.Ordinal);
        Assert.DoesNotContain(notTold, said, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("administration")]
    [InlineData("roller")]
    [InlineData("tilladte organisationer")]
    [InlineData("tjek opsætningen")]
    public async Task Where_others_read_along_it_is_put_off_to_the_own_chat(string words)
    {
        desk.Talk.Kind = ConversationKind.Channel;

        Assert.Contains("vores egen chat", (await desk.Talk.SayAsync(words)).Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("tilladte organisationer")]
    [InlineData("tjek opsætningen")]
    public async Task What_is_for_administrators_is_told_to_be(string words)
    {
        desk.Talk.Person = Person.Unknown("per");

        Assert.Contains("kun administratorer", (await desk.Talk.SayAsync(words)).Text, StringComparison.Ordinal);
    }

    [Fact]
    public async Task To_anybody_else_roles_are_a_word_like_any_other()
    {
        desk.Talk.Person = Person.Unknown("per");

        Assert.IsNotType<RoleListReply>((await desk.Talk.SayAsync("roller")).Value);
    }

    [Fact]
    public void In_the_middle_of_a_story_the_word_is_a_command_of_administrators_only()
    {
        Assert.True(desk.Talk.Knowledge.Commands.Knows("administration", Desk.Bo));
        Assert.False(desk.Talk.Knowledge.Commands.Knows("administration", Person.Unknown("per")));
    }

    [Theory]
    [InlineData("administration", "en-US", Language.English)]
    [InlineData("administration", "da-DK", Language.Danish)]
    [InlineData("manage the bot", "da-DK", Language.English)]
    public async Task A_word_of_both_languages_says_nothing_of_the_language(string words, string locale, Language language)
    {
        desk.Talk.Locale = locale;

        Assert.Equal(language, (await desk.Talk.SayAsync<OverviewReply>(words)).Language);
    }

    [Fact]
    public async Task The_setup_is_shown_as_the_health_check_finds_it()
    {
        desk.Administration.Findings.Add(new SetupFinding(SetupPart.Wrong, "Bot:PublicBaseAddress", "Det er ingen adresse.", "Ret den."));

        var shown = await desk.Talk.SayAsync<SetupReply>("tjek opsætningen");

        Assert.False(shown.IsReady);
        Assert.Equal("Bot:PublicBaseAddress", Assert.Single(shown.Findings).Setting);
    }
}
