using TeamsPilotBot.Bot.Cards.LessonFiles;
using TeamsPilotBot.Bot.Cards.SearchWords;
using TeamsPilotBot.Dialogs.Replies;

namespace TeamsPilotBot.Bot.Cards;

/// <content>Cards of administration: search words, and lessons in and out as files.</content>
public sealed partial class ReplyCards
{
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
