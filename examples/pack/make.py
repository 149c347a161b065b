"""Makes the evidence of this example: pictures, a contract and a recording in which everything is invented.

    python3 -m venv venv && venv/bin/pip install pillow typst && venv/bin/python make.py

The files are kept in the repository; this shows where they come from.
"""

import io
import math
import random
import struct
import wave
from pathlib import Path

import typst
from PIL import Image, ImageDraw, ImageFilter, ImageFont

HERE = Path(__file__).parent
OUT = HERE / "evidence"
FONTS = HERE.parent.parent / "fonts"
HEI, SONG = FONTS / "LetterHeiSC-Medium.ttf", FONTS / "LetterSongSC-Regular.ttf"


def font(size, face=HEI):
    return ImageFont.truetype(str(face), size)


def wrapped(text, look, width):
    lines, line = [], ""
    for c in text:
        if look.getlength(line + c) > width:
            lines, line = lines + [line], ""
        line += c
    return lines + [line]


def phone(height, title, clock="9:41"):
    """A screenshot 1080 pixels wide with a status bar and a title."""
    image = Image.new("RGB", (1080, height), "#ededed")
    draw = ImageDraw.Draw(image)
    draw.text((60, 30), clock, fill="black", font=font(40))
    draw.text((540, 150), title, fill="black", font=font(48), anchor="mm")
    draw.line((0, 210, 1080, 210), fill="#d5d5d5", width=2)
    return image, draw


def chat(name, title, messages, height=None):
    """A chat; long ones are as telephones save them, in one picture."""
    look = font(42)
    rows = []
    for who, text in messages:
        lines = wrapped(text, look, 640)
        rows.append((who, lines, 60 * len(lines) + 50))
    image, draw = phone(height or 280 + sum(h + 50 for *_, h in rows), title)
    y = 260
    for who, lines, high in rows:
        if who == "time":
            draw.text((540, y + high / 2), lines[0], fill="#999", font=font(34), anchor="mm")
        else:
            wide = max(look.getlength(line) for line in lines) + 60
            left = 1080 - 160 - wide if who == "me" else 160
            face = 1080 - 130 if who == "me" else 30
            draw.rounded_rectangle((face, y, face + 100, y + 100), 16, fill="#7a9cc6" if who == "me" else "#c69c7a")
            draw.rounded_rectangle((left, y, left + wide, y + high), 18, fill="#95ec69" if who == "me" else "white")
            for n, line in enumerate(lines):
                draw.text((left + 30, y + 22 + 60 * n), line, fill="black", font=look)
        y += high + 50
    image.quantize(64).save(OUT / name, optimize=True)


def card(name, title, rows):
    """A page of an app: labels and values."""
    image, draw = phone(2340, title)
    y = 280
    for label, value in rows:
        lines = wrapped(value, font(40), 640)
        draw.rectangle((0, y, 1080, y + 60 + 60 * len(lines)), fill="white")
        draw.text((50, y + 32), label, fill="#888", font=font(40))
        for n, line in enumerate(lines):
            draw.text((380, y + 32 + 60 * n), line, fill="black", font=font(40))
        y += 80 + 60 * len(lines)
    image.quantize(32).save(OUT / name, optimize=True)


def photo(name, size, words, orientation, seed, quality=80):
    """A photograph of a label on a table; turned as a telephone held sideways writes it."""
    random.seed(seed)
    wide, high = size
    small = Image.new("RGB", (wide // 8, high // 8))
    draw = ImageDraw.Draw(small)
    for y in range(small.height):
        shade = 150 + int(60 * y / small.height)
        draw.line((0, y, small.width, y), fill=(shade, shade - 25, shade - 55))
    for _ in range(400):
        x, y = random.randrange(small.width), random.randrange(small.height)
        draw.line((x, y, x + random.randrange(20, 90), y + random.randrange(-2, 3)), fill=(140, 110, 80))
    image = small.resize(size, Image.BICUBIC).filter(ImageFilter.GaussianBlur(2))
    draw = ImageDraw.Draw(image)
    box = (wide * 0.18, high * 0.15, wide * 0.82, high * 0.85)
    draw.rectangle(tuple(v + 14 for v in box), fill=(80, 60, 40))
    draw.rectangle(box, fill=(246, 244, 238), outline=(60, 60, 60), width=6)
    step = (box[3] - box[1]) / (len(words) + 1)
    for n, line in enumerate(words):
        look = font(int(min(step * 0.5, (box[2] - box[0]) * 0.9 / max(len(line), 1))))
        draw.text(((box[0] + box[2]) / 2, box[1] + step * (n + 1)), line, fill=(30, 30, 30), font=look, anchor="mm")
    grain = Image.effect_noise((wide // 2, high // 2), 12).resize(size).convert("RGB")
    image = Image.blend(image, grain, 0.06)
    # The picture as the sensor saw it: turned back, with the turn in EXIF, and with a place that nobody is to learn.
    back = {3: Image.ROTATE_180, 6: Image.ROTATE_90, 8: Image.ROTATE_270}
    stored = image.transpose(back[orientation]) if orientation in back else image
    exif = Image.Exif()
    exif[0x0112] = orientation
    exif[0x010F], exif[0x0110] = "Yangben", "YB-1"
    exif.get_ifd(0x8825).update({1: "N", 2: (30.0, 15.0, 0.0), 3: "E", 4: (120.0, 10.0, 0.0)})
    stored.save(OUT / name, quality=quality, exif=exif)


def webp(name):
    photo("passing.jpg", (1600, 1200), ["使用说明书", "第12页", "适用面积：18～30平方米", "每小时洁净空气量以检测报告为准"], 1, 5)
    Image.open(OUT / "passing.jpg").save(OUT / name, quality=75)
    (OUT / "passing.jpg").unlink()


def contract(name):
    """A service contract of three pages; the second lies on its side, as scanners leave it."""
    clauses = "\n\n".join(
        f"第{n}条　{text}"
        for n, text in zip(
            "一二三四五六七八九十",
            [
                "甲方向乙方购买空气净化器滤网更换服务，服务期限自2026年7月1日起至2027年6月30日止，服务费合计人民币960元。",
                "乙方每三个月上门更换滤网一次，更换之前一日以短信通知甲方。",
                "滤网的型号、规格以附表为准。乙方不得以次充好。",
                "甲方应当提供必要的场所和电源。",
                "乙方未按约定上门的，每迟延一日，减收当期服务费的百分之十；迟延超过十五日的，甲方可以解除本合同。",
                "合同解除的，乙方自解除之日起七日内退还未履行部分的服务费。",
                "双方对合同内容负有保密义务。",
                "因本合同发生的争议，双方协商解决。",
                "本合同一式两份，双方各执一份。",
                "本合同自双方签字盖章之日起生效。",
            ],
        )
    )
    rows = ", ".join(f"[{n}], [{m}], [YB-LW-{n:02}], [1套], [240元]" for n, m in enumerate(["2026年7月", "2026年10月", "2027年1月", "2027年4月"], 1))
    source = f"""
#set text(font: "Letter Song SC", size: 12pt, lang: "zh")
#set par(leading: 1.1em, first-line-indent: 0em)
#align(center, text(size: 20pt)[空气净化器滤网更换服务合同])
#v(1em)
甲方：王一一　　　　乙方：苏州示例净化科技有限公司
#v(1em)
{clauses}
#page(flipped: true)[
#align(center, text(size: 16pt)[附表　滤网的型号和更换日期])
#table(columns: (1fr, 2fr, 2fr, 1fr, 1fr), [序号], [日期], [型号], [数量], [金额], {rows})
]
#page[
#v(4em)
甲方（签字）：王一一 #h(6em) 乙方（盖章）：苏州示例净化科技有限公司
#v(2em)
2026年6月10日 #h(9em) 2026年6月10日
#place(dx: 270pt, dy: -70pt, circle(radius: 60pt, stroke: 2pt + red)[#align(center + horizon, text(fill: red, size: 10pt)[样本章])])
]
"""
    (OUT / name).write_bytes(typst.compile(source.encode(), font_paths=[str(FONTS)]))


def recording(name, seconds=6):
    """A sound that stands for a call: two tones in turn."""
    rate = 8000
    with wave.open(str(OUT / name), "wb") as file:
        file.setnchannels(1)
        file.setsampwidth(1)
        file.setframerate(rate)
        tone = lambda n: 350 if n // (rate // 2) % 2 else 440
        file.writeframes(bytes(128 + int(40 * math.sin(2 * math.pi * tone(n) * n / rate)) for n in range(rate * seconds)))


def signature(name):
    """A signature as it is photographed and cut out: strokes on nothing."""
    image = Image.new("RGBA", (900, 300), (0, 0, 0, 0))
    draw = ImageDraw.Draw(image)
    random.seed(9)
    for x in (60, 330, 600):
        points = [(x + 240 * t / 40, 150 + 80 * math.sin(t / 3 + x) * math.exp(-t / 60)) for t in range(40)]
        draw.line(points, fill=(20, 30, 90, 255), width=9, joint="curve")
        draw.line([(x + 40, 60), (x + 120, 240)], fill=(20, 30, 90, 255), width=8)
    image.save(OUT / name, optimize=True)


def main():
    OUT.mkdir(exist_ok=True)
    card("order.png", "订单详情", [
        ("店铺", "样本净化官方店"), ("商品", "样净牌空气净化器 YJ-500 白色"), ("数量", "1台"), ("实付款", "¥2,399.00"),
        ("订单编号", "YB2026060100456"), ("下单时间", "2026-06-01 20:15:33"), ("收货信息", "王一一 138****0007"),
        ("商品说明", "适用面积60平方米；颗粒物洁净空气量每小时500立方米"),
    ])
    card("payment.png", "账单详情", [
        ("当前状态", "支付成功"), ("金额", "-2,399.00"), ("商户全称", "苏州示例净化科技有限公司"),
        ("支付时间", "2026-06-01 20:16:02"), ("支付方式", "零钱"), ("交易单号", "4200000000000000000000000456"),
    ])
    page = [("time", "商品详情")]
    page += [("shop", f"第{n}屏　{t}") for n, t in enumerate([
        "样净YJ-500空气净化器，六十平方米大客厅一台就够。", "每小时洁净空气量500立方米，检测报告为证。",
        "静音运行，睡眠档低至20分贝。", "滤网一年一换，不用操心。", "七天无理由退货，三十天只换不修。"] * 12, 1)]
    chat("listing.png", "商品详情", page, height=14000)
    chat("chat.png", "样本净化官方店", [
        ("time", "2026年6月12日 10:05"), ("me", "收到的净化器铭牌上写的洁净空气量是每小时180立方米，页面写的是500，请退货退款。"),
        ("shop", "亲，以实物为准哦。"), ("me", "页面写明适用60平方米，实物说明书写18到30平方米，与承诺不符。"),
        ("shop", "机器已经拆封使用，不予退款。"), ("me", "请书面答复。"), ("shop", "这边就是最终答复。"),
    ])
    card("delivery.png", "物流详情", [
        ("快递单号", "SF0000000000456"), ("签收时间", "2026-06-04 11:32"), ("签收人", "本人签收"), ("状态", "已签收"),
    ])
    card("sent.png", "邮件查询", [
        ("邮件号码", "XA00000045675"), ("收寄时间", "2026-06-20 09:40"), ("妥投时间", "2026-06-23 15:10"), ("收件单位", "苏州示例净化科技有限公司"),
    ])
    photo("plate.jpg", (3024, 4032), ["样净 YJ-500", "颗粒物CADR", "180 m³/h", "适用面积", "18～30 m²", "额定功率 45 W", "2026-04"], 6, 1)
    photo("front.jpg", (1500, 2000), ["样净", "YJ-500"], 8, 2)
    photo("filter.jpg", (2000, 1500), ["滤网 YB-LW-01", "生产日期 2024-01"], 3, 3)
    photo("box.jpg", (2000, 1500), ["空气净化器", "YJ-500", "数量 1台"], 1, 4)
    webp("manual.webp")
    contract("contract.pdf")
    recording("call.wav")
    signature("signature.png")


if __name__ == "__main__":
    main()
