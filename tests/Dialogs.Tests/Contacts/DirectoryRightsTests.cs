using TeamsPilotBot.Dialogs.Directory;
using TeamsPilotBot.Dialogs.Replies;
using TeamsPilotBot.Knowledge.Questions;
using Xunit;
using static TeamsPilotBot.Dialogs.Tests.Contacts.DirectoryTalk;

namespace TeamsPilotBot.Dialogs.Tests.Contacts;

public class DirectoryRightsTests
{
    public static TheoryData<DirectoryVerb> ForAdministrators => [.. Enum.GetValues<DirectoryVerb>().Where(verb => verb.IsForAdministrators())];

    public static TheoryData<DirectoryVerb> All => [.. Enum.GetValues<DirectoryVerb>()];

    [Theory]
    [MemberData(nameof(ForAdministrators))]
    public async Task A_button_of_administrators_does_nothing_for_others(DirectoryVerb verb)
    {
        var talk = await BeginAsync();
        await talk.ClickAsync<DirectoryDoneReply>(Mette, DirectoryVerb.Request, (DirectoryFields.Contact, "aarhus"));
        var fields = await talk.FormAsync("aarhus");
        fields[DirectoryFields.Name] = "Mette selv";
        fields[DirectoryFields.Request] = Assert.Single((await talk.SayAsync<DirectoryListReply>(Administrator, "kontaktpersoner")).Requests).Request.Id;
        var writes = talk.Directory.Store.Writes;

        foreach (var person in new[] { Mette, AnneHerself })
        {
            var result = await talk.ClickAsync(person, verb, fields);

            Assert.Null(result.Reply);
            Assert.Equal("Det kan kun administratorer. Spørg en af dem, hvis noget skal rettes.", result.Sentence);
        }

        Assert.Equal(writes, talk.Directory.Store.Writes);
    }

    [Theory]
    [MemberData(nameof(All))]
    public async Task Where_others_read_along_nothing_is_shown_or_done(DirectoryVerb verb)
    {
        var talk = await BeginAsync();
        var writes = talk.Directory.Store.Writes;

        var result = await talk.ClickAsync(Administrator, verb, where: ConversationKind.Channel);

        Assert.Null(result.Reply);
        Assert.Equal(writes, talk.Directory.Store.Writes);
    }

    [Fact]
    public async Task The_word_for_the_directory_is_a_question_like_any_other_for_all_but_administrators()
    {
        var talk = await BeginAsync();

        Assert.IsType<ContactReply>(await talk.SayAsync<Reply>(Mette, "kontaktpersoner"));
        Assert.IsType<ContactReply>(await talk.SayAsync<Reply>(Administrator, "hvem er kontaktpersoner"));
        Assert.IsType<DirectoryListReply>(await talk.SayAsync<Reply>(Administrator, "Kontaktpersoner"));
    }

    [Fact]
    public async Task What_did_not_arrive_is_for_administrators()
    {
        var talk = await BeginAsync();

        Assert.StartsWith("Det kan kun administratorer", await talk.HearAsync(Mette, "ikke leveret"), StringComparison.Ordinal);
        Assert.Equal(0, (await talk.SayAsync<UndeliveredReply>(Administrator, "ikke leveret")).Total);
    }

    [Fact]
    public async Task Help_shows_what_the_person_may_do()
    {
        var talk = await BeginAsync();

        Assert.Equal(Mette.Roles, (await talk.SayAsync<HelpReply>(Mette, "hjælp")).Roles);
        Assert.Equal(Administrator.Roles, (await talk.SayAsync<HelpReply>(Administrator, "hjælp")).Roles);
    }
}
