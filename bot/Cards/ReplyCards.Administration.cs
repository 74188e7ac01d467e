using TeamsPilotBot.Bot.Cards.Administration;
using TeamsPilotBot.Bot.Cards.LessonFiles;
using TeamsPilotBot.Bot.Cards.SearchWords;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards;

/// <content>Cards of administration: what there is to look after, roles, tenants, the setup, search words, and lessons in and out as files.</content>
public sealed partial class ReplyCards
{
    private static CardContent? AdministrationContent(Reply reply, int limit)
    {
        var texts = AdministrationCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            OverviewReply overview => ("Administration", OverviewCard.Of(overview, texts)),
            RoleListReply list => ("RoleList", RoleListCard.Of(list, texts, limit)),
            RoleChoiceReply choice => ("RoleChoice", RoleChoiceCard.Of(choice, texts, limit)),
            RoleFormReply form => ("RoleForm", RoleFormCard.Of(form, texts, limit)),
            TenantListReply list => ("TenantList", TenantListCard.Of(list, texts, limit)),
            TenantFormReply form => ("TenantForm", TenantFormCard.Of(form, texts)),
            TenantRemoveReply remove => ("TenantRemove", TenantRemoveCard.Of(remove, texts, limit)),
            SetupReply setup => ("Setup", SetupCard.Of(setup, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }

    private static CardContent? SearchWordContent(Reply reply, int limit)
    {
        var texts = SearchWordCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            SearchWordListReply list => ("SearchWords", SearchWordListCard.Of(list, texts, limit)),
            SearchWordFormReply form => ("SearchWordForm", SearchWordFormCard.Of(form, texts)),
            SearchWordRemovalReply removal => ("SearchWordRemoval", SearchWordRemovalCard.Of(removal, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }

    private static CardContent? LessonFileContent(Reply reply, int limit)
    {
        var texts = LessonFileCardTexts.In(reply.Language);
        (string, CardData)? content = reply switch
        {
            LessonFilesReply files => ("LessonFiles", LessonFilesCard.Of(files, texts)),
            LessonUploadReply upload => ("LessonUpload", LessonUploadCard.Of(upload, texts, limit)),
            _ => null,
        };
        return CardContent.Of(content, texts);
    }
}
