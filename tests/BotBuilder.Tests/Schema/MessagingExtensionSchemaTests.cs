using Microsoft.Bot.Schema;
using Microsoft.Bot.Schema.Teams;
using Newtonsoft.Json;
using Newtonsoft.Json.Linq;
using Xunit;

namespace BotBuilder.Tests.Schema;

public class MessagingExtensionSchemaTests
{
    [Fact]
    public void A_search_is_read_with_its_parameters_and_its_page()
    {
        var query = JsonConvert.DeserializeObject<MessagingExtensionQuery>("""
            {"commandId":"searchCmd","parameters":[{"name":"searchKeywords","value":"Toronto"}],"queryOptions":{"skip":25,"count":25}}
            """)!;

        Assert.Equal("searchCmd", query.CommandId);
        Assert.Equal(("searchKeywords", "Toronto"), (query.Parameters[0].Name, (string)query.Parameters[0].Value));
        Assert.Equal((25, 25), (query.QueryOptions.Skip, query.QueryOptions.Count));
    }

    [Fact]
    public void Results_stand_under_composeExtension()
    {
        var card = new ThumbnailCard { Title = "Title", Text = "Text" }.ToAttachment();
        var response = new MessagingExtensionResponse(new MessagingExtensionResult("list", "result", [card.ToMessagingExtensionAttachment()]));

        var json = JObject.FromObject(response);

        Assert.Equal("result", (string?)json["composeExtension"]!["type"]);
        Assert.Equal("list", (string?)json["composeExtension"]!["attachmentLayout"]);
        var result = json["composeExtension"]!["attachments"]![0]!;
        Assert.Equal(ThumbnailCard.ContentType, (string?)result["contentType"]);
        Assert.Equal("Title", (string?)result["preview"]!["content"]!["title"]);
    }

    [Fact]
    public void A_message_stands_under_composeExtension()
        => Assert.Equal(
            "Nothing",
            (string?)JObject.FromObject(new MessagingExtensionResponse(new MessagingExtensionResult(type: "message", text: "Nothing")))["composeExtension"]!["text"]);

    [Fact]
    public void The_answer_to_an_action_has_its_task_and_its_results_apart()
    {
        var json = JObject.FromObject(new MessagingExtensionActionResponse(
            new TaskModuleMessageResponse("Done"), new MessagingExtensionResult("list", "result")) { CacheInfo = new CacheInfo("no_cache") });

        Assert.Equal("Done", (string?)json["task"]!["value"]);
        Assert.Equal("result", (string?)json["composeExtension"]!["type"]);
        Assert.Equal("no_cache", (string?)json["cacheInfo"]!["cacheType"]);
    }

    [Fact]
    public void Answers_are_read_as_they_were_written()
    {
        var response = new MessagingExtensionResponse(new MessagingExtensionResult("grid", "result", text: "Text"));
        var action = new MessagingExtensionActionResponse(composeExtension: new MessagingExtensionResult("list", "result"));

        Assert.Equal("grid", Again(response).ComposeExtension.AttachmentLayout);
        Assert.Equal("list", Again(action).ComposeExtension.AttachmentLayout);
    }

    private static T Again<T>(T value) => JsonConvert.DeserializeObject<T>(JsonConvert.SerializeObject(value))!;
}
